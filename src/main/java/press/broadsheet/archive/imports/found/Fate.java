package press.broadsheet.archive.imports.found;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What becomes of a story that was found. */
public sealed interface Fate {

    /** What the report says of an item that is undated. */
    String UNDATED = "no date that can be read: it stands under the time at which it was taken in";

    /** True when the site threw it away. */
    default boolean isInTheBin() {
        return this instanceof Kept kept && kept.why == Why.BIN;
    }

    /** True when it is printed and nobody knows since when it was public. */
    default boolean isUndated() {
        return switch (this) {
            case Printed printed -> printed.first == null;
            case Told told -> told.first == null;
            case Due _, Kept _ -> false;
        };
    }

    /**
     * It was public and is printed with the times it had.
     *
     * @param first when it was first public, or null where nobody knows
     */
    record Printed(@Nullable Instant first, @Nullable Instant updated) implements Fate {}

    /** It waits for its hour. */
    record Due(Instant at, ZoneId zone) implements Fate {}

    /**
     * It is public by what the feed says, or will be: with a date more than a day ahead it waits for it.
     *
     * @param first when it is first public, or null where nobody knows
     */
    record Told(@Nullable Instant first, @Nullable Instant updated, ZoneId zone) implements Fate {

        // Clocks go wrong by hours, and a zone that is not told by as much.
        private static final Duration SLIP = Duration.ofDays(1);

        /** The hour it waits for, or null when it is public now. */
        public @Nullable Instant due(Instant now) {
            return first != null && first.isAfter(now.plus(SLIP)) ? first : null;
        }
    }

    /** It was not public and stays on the desk. */
    record Kept(Why why) implements Fate {}

    /** Why a story was not public, as a report says it. */
    enum Why {
        DRAFT("drafts"),
        NO_STATUS("without a status"),
        PRIVATE("private"),
        PASSWORD("behind a password"),

        /** Nobody wants it any longer: it is not taken in, and what it became here waits for no hour. */
        BIN("in the bin"),

        OTHER("in another state of the site's");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
