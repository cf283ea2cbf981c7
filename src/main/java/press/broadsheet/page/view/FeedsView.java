package press.broadsheet.page.view;

import java.util.List;

/** The list of feeds, for people. */
public record FeedsView(HeadView head, List<Feed> feeds) {

    /** The feeds of one list of stories; a child's list is part of the one before it. */
    public record Feed(String name, boolean child, String rss, String atom, String json) {}
}
