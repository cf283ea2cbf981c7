package press.broadsheet.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.StoryId;

/**
 * One page of what was found.
 *
 * @param total how many stories were found
 * @param exact false when the total is estimated
 * @param position the journal's position that was looked at
 */
public record Found(long total, boolean exact, Place place, List<StoryId> stories, Counts counts, long position) {

    public static final Found NOTHING =
            new Found(0, true, new Place(1, null, null, false), List.of(), Counts.NONE, Long.MAX_VALUE);

    /**
     * Which page it is.
     *
     * @param page its number, from 1, as far as it is known
     * @param back where the page before ends, or null on the first
     * @param further where the next page begins, or null on the last
     * @param partial true where so many were found that only some are held against each other and have a page: the newest,
     *     and those with all the words in their headline; by date all have one
     */
    public record Place(
            int page, @Nullable Cursor back, @Nullable Cursor further, boolean partial) {}

    public Found {
        stories = List.copyOf(stories);
    }
}
