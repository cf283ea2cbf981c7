package press.broadsheet.masthead;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;
import press.broadsheet.story.Wording;

/**
 * What a title says over all its pages until the reader closes it, or an advertisement of the house in the same place.
 *
 * @param prefix of the title, empty for the main one
 * @param text what it says, at most 300 characters
 * @param onward where it leads, or null
 */
public record BellyBand(
        String prefix, Kind kind, String text, @Nullable Onward onward, Showing showing) {

    private static final int TEXT = 300;
    private static final int LABEL = 80;

    /** What it is; readers are told. */
    public enum Kind {
        NOTICE,
        ADVERTISEMENT
    }

    /** A link and its words, at most 80 characters. */
    public record Onward(WebAddress address, String label) {
        public Onward {
            label = Wording.fit("label", label, LABEL);
        }
    }

    /**
     * From when to when it is shown; null for at once, and for until it is taken down.
     *
     * @param zone in which the hours were meant, for those who look at them again
     */
    public record Showing(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable ZoneId zone) {

        public static final Showing ALWAYS = new Showing(null, null, null);

        public Showing {
            if (from != null && until != null && !from.isBefore(until)) {
                throw new UnfitForPrint("until", "a belly band must end after it begins");
            }
        }

        public boolean at(Instant moment) {
            return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
        }
    }

    public BellyBand {
        text = Wording.fit("text", text, TEXT);
    }
}
