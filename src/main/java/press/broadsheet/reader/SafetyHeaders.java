package press.broadsheet.reader;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** What a page may do in a reader's browser: load what the paper itself serves, and nothing else from anyone. */
final class SafetyHeaders {

    static final HttpField NO_SNIFFING = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    static final List<HttpField> PAGE = List.of(
            NO_SNIFFING,
            new PreEncodedHttpField(
                    "Content-Security-Policy",
                    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; "
                            + "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                            + "base-uri 'none'; frame-ancestors 'none'"),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"));

    private SafetyHeaders() {}
}
