package press.broadsheet.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.StoryId;

/**
 * One page of what was found.
 *
 * @param total how many stories there are on all pages
 * @param page the number of this one, from 1, as far as it is known
 * @param back where the page before ends, or null on the first
 * @param further where the next page begins, or null on the last
 * @param position the journal's position that was looked at
 */
public record Found(
        long total,
        int page,
        List<StoryId> stories,
        @Nullable Cursor back,
        @Nullable Cursor further,
        Counts counts,
        long position) {

    public static final Found NOTHING = new Found(0, 1, List.of(), null, null, Counts.NONE, Long.MAX_VALUE);

    public Found {
        stories = List.copyOf(stories);
    }
}
