package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of a section of opinion. With no story at all everything is null or empty.
 *
 * @param editorials what the paper thinks, the newest first; where it has no section for them, the newest of this one
 * @param cartoon the newest cartoon, or null
 * @param columnists those who have a column, in the order of the masthead
 * @param dailies the newest of each series that belongs here
 * @param rows the sections below that are not shown otherwise
 * @param stories the newest that stand nowhere else on the page
 */
public record OpinionView(
        HeadView head,
        String name,
        List<SectionFrontView.Tab> tabs,
        Editorials editorials,
        @Nullable DailyView cartoon,
        List<Voice> columnists,
        List<DailyView> dailies,
        @Nullable Letters letters,
        List<List<BlockView>> rows,
        List<CardView> stories,
        @Nullable String older,
        @Nullable String days) {

    /** @param section where all of them stand, or null when that is the page itself */
    public record Editorials(@Nullable Link section, List<CardView> cards) {}

    /**
     * A columnist.
     *
     * @param rhythm on which days the column appears
     * @param newest null while there is none
     */
    public record Voice(
            Link person,
            String column,
            String rhythm,
            @Nullable PictureView portrait,
            @Nullable CardView newest) {}

    /** The newest letters, and where readers write one. */
    public record Letters(Link section, Link write, List<Letter> letters) {}

    /** The beginning of a letter. */
    public record Letter(Link story, String start, String name, String place) {}

    public boolean empty() {
        return editorials.cards().isEmpty() && stories.isEmpty() && rows.isEmpty() && dailies.isEmpty();
    }
}
