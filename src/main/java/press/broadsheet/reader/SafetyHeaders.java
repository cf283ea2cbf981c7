package press.broadsheet.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import press.broadsheet.page.looks.Looks;

/**
 * What a page may do in a reader's browser: load what the paper itself serves, and nothing else from anyone. Of what stands
 * in a page itself it may run one script and follow one style sheet, those of the looks, by their digests.
 */
final class SafetyHeaders {

    static final HttpField NO_SNIFFING = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    static final List<HttpField> PAGE = List.of(
            NO_SNIFFING,
            new PreEncodedHttpField(
                    "Content-Security-Policy",
                    ("default-src 'none'; img-src 'self'; style-src 'self' %s; script-src 'self' %s; font-src 'self'; "
                                    + "media-src 'self'; connect-src 'self'; manifest-src 'self'; "
                                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                            .formatted(
                                    digest(Looks.shipped().lite()),
                                    digest(Looks.shipped().first()))),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"));

    private SafetyHeaders() {}

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
