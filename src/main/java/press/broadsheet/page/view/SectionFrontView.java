package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of a section, or an older page of it.
 *
 * @param path the section's, as pieces are named by it
 * @param special true for a section outside the tree, which has an icon
 * @param tabs the section and those below it, or its parent and those beside it; empty when it stands alone
 * @param partner the publisher whose copy it is, or null
 * @param top the newest stories, laid out; empty on older pages and when no story has a picture
 * @param stories the stories after those
 * @param below the sections below it, two in a row; on the first page only
 * @param older the address of the next page, or null on the last
 * @param newest the address of the first page, or null on it
 * @param days the address of the newest day shown, or null when there is no story
 * @param dailies the newest of each series of the section; on the first page only
 */
public record SectionFrontView(
        HeadView head,
        String name,
        String path,
        boolean special,
        List<Tab> tabs,
        @Nullable String partner,
        List<BlockView> top,
        List<CardView> stories,
        List<List<BlockView>> below,
        @Nullable String older,
        @Nullable String newest,
        @Nullable String days,
        List<DailyView> dailies) {

    /** One without series of its own. */
    public SectionFrontView(
            HeadView head,
            String name,
            String path,
            boolean special,
            List<Tab> tabs,
            @Nullable String partner,
            List<BlockView> top,
            List<CardView> stories,
            List<List<BlockView>> below,
            @Nullable String older,
            @Nullable String newest,
            @Nullable String days) {
        this(head, name, path, special, tabs, partner, top, stories, below, older, newest, days, List.of());
    }

    /** A way to a section of the same family. */
    public record Tab(String href, String text, boolean current) {}

    public boolean empty() {
        return top.isEmpty() && stories.isEmpty();
    }
}
