package press.broadsheet.reader;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import press.broadsheet.page.looks.Looks;
import press.broadsheet.platform.Sha256;
import press.broadsheet.story.Player;

/**
 * What a page may do in a reader's browser: load what the paper itself serves, and show in frames the players that stand on
 * the list. Nothing else, from anyone. Of what stands in a page itself it may run two scripts and follow one style sheet,
 * those of the looks, by their digests.
 */
final class SafetyHeaders {

    static final HttpField NO_SNIFFING = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    static final List<HttpField> PAGE = List.of(
            NO_SNIFFING,
            new PreEncodedHttpField(
                    "Content-Security-Policy",
                    ("default-src 'none'; img-src 'self' data:; style-src 'self' %s; script-src 'self' %s %s; font-src 'self'; "
                                    + "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                                    + "frame-src %s; base-uri 'none'; frame-ancestors 'none'")
                            .formatted(
                                    digest(Looks.shipped().lite()),
                                    digest(Looks.shipped().first()),
                                    digest(Looks.shipped().bellyBand()),
                                    frames())),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"));

    private SafetyHeaders() {}

    private static String frames() {
        return Stream.of(Player.values())
                .map(player -> "https://" + player.frameHost())
                .collect(Collectors.joining(" "));
    }

    private static String digest(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
