package press.broadsheet.story;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The hour before which a story must not be seen.
 *
 * @param zone the zone in which the hour was given, kept so that it can be shown as it was typed
 */
public record Embargo(Instant until, ZoneId zone) {

    /** True while the story must be kept back; at the hour itself the embargo is over. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }
}
