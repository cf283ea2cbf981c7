package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a section, or a title, printed on one day.
 *
 * @param day as the language writes it
 * @param earlier the day before with stories, or null
 * @param later the day after with stories, or null
 * @param older the address of the next page of this day, or null on the last
 * @param newest the address of the first page, or null on it
 */
public record DayView(
        HeadView head,
        Link section,
        String day,
        Month month,
        @Nullable Link earlier,
        @Nullable Link later,
        List<CardView> stories,
        @Nullable String older,
        @Nullable String newest) {

    /**
     * A month as a calendar shows it.
     *
     * @param weekdays as the language abbreviates them, from Monday
     * @param weeks seven days each; null where the week belongs to another month
     */
    public record Month(String name, List<String> weekdays, List<List<@Nullable Day>> weeks) {}

    /**
     * A day in the calendar.
     *
     * @param href its page, or null when nothing was printed
     */
    public record Day(int number, @Nullable String href, boolean current) {}
}
