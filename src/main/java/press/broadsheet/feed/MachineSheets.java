package press.broadsheet.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import press.broadsheet.pressroom.Cast;

/** Sheets for machines. */
final class MachineSheets {

    static final String XML = "application/xml; charset=utf-8";
    static final String JSON = "application/json";
    static final String TEXT = "text/plain; charset=utf-8";

    /** How long a robot may keep a sheet without asking again. */
    static final Duration KEEP = Duration.ofSeconds(60);

    private MachineSheets() {}

    static Cast sheet(String contentType, byte[] bytes, Instant lastModified, String... tags) {
        return sheet(contentType, bytes, new Cast.Freshness(lastModified, KEEP, List.of(tags)));
    }

    static Cast.Sheet sheet(String contentType, byte[] bytes, Cast.Freshness freshness) {
        return sheet(200, contentType, bytes, freshness);
    }

    static Cast.Sheet sheet(int status, String contentType, byte[] bytes, Cast.Freshness freshness) {
        return new Cast.Sheet(status, contentType, List.of(new Cast.Part.Own(bytes)), freshness);
    }
}
