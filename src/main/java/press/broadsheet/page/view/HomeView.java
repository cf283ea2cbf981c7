package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title's front page. With no story at all {@code lead} is null and the lists are empty.
 *
 * @param rows the blocks of the sections from top to bottom; two in a row stand side by side
 * @param dailies the newest of the paper's series
 * @param days the address of the newest day, or null when there is no story
 */
public record HomeView(
        HeadView head,
        @Nullable CardView lead,
        List<Link> leadRelated,
        List<CardView> secondary,
        List<List<BlockView>> rows,
        @Nullable String days,
        List<DailyView> dailies) {

    /** One without anything that appears for a day. */
    public HomeView(
            HeadView head,
            @Nullable CardView lead,
            List<Link> leadRelated,
            List<CardView> secondary,
            List<List<BlockView>> rows,
            @Nullable String days) {
        this(head, lead, leadRelated, secondary, rows, days, List.of());
    }
}
