package press.broadsheet.story;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the public may see of a story. */
public sealed interface PublicStatus {

    /** Never shown. */
    record Unpublished() implements PublicStatus {}

    /**
     * To be shown at an hour to come.
     *
     * @param first when the public first saw it, or null when it has not yet
     */
    record Scheduled(Instant at, ZoneId zone, @Nullable Instant first) implements PublicStatus {}

    /** On the public's pages. */
    record Published(int revision, Instant first, Instant updated) implements PublicStatus {}

    /** Was shown, and taken back without a word. */
    record Withdrawn(Instant at, Instant first) implements PublicStatus {}

    /** Was shown, and withdrawn for good with a notice in its place. */
    record Killed(Instant at, KillNotice notice) implements PublicStatus {}
}
