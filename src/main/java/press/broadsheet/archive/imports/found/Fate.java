package press.broadsheet.archive.imports.found;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What becomes of a story that was found. */
public sealed interface Fate {

    /**
     * It was public and is printed with the times it had.
     *
     * @param first when it was first public, or null where nobody knows
     */
    record Printed(@Nullable Instant first, @Nullable Instant updated) implements Fate {}

    /** It waits for its hour. */
    record Due(Instant at, ZoneId zone) implements Fate {}

    /** It was not public and stays on the desk. */
    record Kept() implements Fate {}
}
