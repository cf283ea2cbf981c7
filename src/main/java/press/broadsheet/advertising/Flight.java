package press.broadsheet.advertising;

import java.time.Instant;
import java.time.ZoneId;
import press.broadsheet.story.UnfitForPrint;

/**
 * The time a campaign runs.
 *
 * @param from its first moment
 * @param until the first moment after it
 * @param zone in which it was booked, and in which its days begin
 */
public record Flight(Instant from, Instant until, ZoneId zone) {

    public Flight {
        if (!from.isBefore(until)) {
            throw new UnfitForPrint("until", "a campaign ends after it begins");
        }
    }

    /** The midnight, in the campaign's zone, before a moment. */
    public Instant dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
