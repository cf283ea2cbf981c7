package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on, by day.
 *
 * @param periods today, this week, this month; a period with nothing in it is there too
 * @param stories what was written about it, newest first
 */
public record ListingsView(
        HeadView head,
        String name,
        List<SectionFrontView.Tab> tabs,
        List<Period> periods,
        List<CardView> stories,
        @Nullable String older,
        @Nullable String days) {

    /**
     * @param id by which the page can be jumped into
     * @param days those on which something begins; of today one, with all that goes on
     */
    public record Period(String id, String heading, String empty, List<Day> days) {}

    /** A day as the language writes it, and what there is. */
    public record Day(String day, List<EventView> events) {}
}
