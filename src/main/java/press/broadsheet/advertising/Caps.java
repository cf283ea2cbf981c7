package press.broadsheet.advertising;

import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;

/**
 * How often a campaign may be seen. What is counted is written every few seconds and looked at every minute, so that a
 * busy page may go over by what it shows in that time.
 *
 * @param total in all, or null for no limit
 * @param perDay on one day of the campaign's zone, or null for no limit
 */
public record Caps(@Nullable Long total, @Nullable Long perDay) {

    private static final long MOST = 10_000_000_000L;

    public Caps {
        check("caps.total", total);
        check("caps.perDay", perDay);
    }

    public static Caps none() {
        return new Caps(null, null);
    }

    /** True while a campaign that was seen so often may be shown. */
    public boolean allow(long inAll, long today) {
        return (total == null || inAll < total) && (perDay == null || today < perDay);
    }

    private static void check(String field, @Nullable Long cap) {
        if (cap != null && (cap < 1 || cap > MOST)) {
            throw new UnfitForPrint(field, "%s is a number from 1 to %,d".formatted(field, MOST));
        }
    }
}
