package press.broadsheet.page.view;

import java.util.List;

/** The list of feeds, for people. */
public record FeedsView(HeadView head, List<Feed> feeds) {

    /** The feeds of one list of stories; below are those of its sections. */
    public record Feed(String name, String rss, String atom, String json, List<Feed> below) {}
}
