package press.broadsheet.search;

import java.util.List;
import press.broadsheet.story.StoryId;

/**
 * One page of what was found.
 *
 * @param total how many stories there are on all pages
 * @param page the number of this one, from 1
 */
public record Found(long total, int page, List<StoryId> stories) {

    public static final Found NOTHING = new Found(0, 1, List.of());

    public Found {
        stories = List.copyOf(stories);
    }

    /** True when a page follows that can be asked for. */
    public boolean further() {
        return page < SearchIndex.PAGES && (long) page * SearchIndex.PAGE < total;
    }
}
