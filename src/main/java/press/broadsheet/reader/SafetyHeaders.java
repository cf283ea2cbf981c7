package press.broadsheet.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import press.broadsheet.story.Player;

/**
 * What a page may do in a reader's browser: load what the paper itself serves, and show in frames the players that stand on
 * the list. Nothing else, from anyone.
 */
final class SafetyHeaders {

    static final HttpField NO_SNIFFING = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

    static final List<HttpField> PAGE = List.of(
            NO_SNIFFING,
            new PreEncodedHttpField(
                    "Content-Security-Policy",
                    "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; "
                            + "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                            + "frame-src " + frames() + "; "
                            + "base-uri 'none'; frame-ancestors 'none'"),
            new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"));

    private SafetyHeaders() {}

    private static String frames() {
        return Stream.of(Player.values())
                .map(player -> "https://" + player.frameHost())
                .collect(Collectors.joining(" "));
    }
}
