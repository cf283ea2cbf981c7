package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series: its newest instalment in full, and the way to all others.
 *
 * @param kind as a class of the page: comic, cartoon, horoscope
 * @param rhythm on which days it appears
 * @param newest null on older pages, and while there is none
 * @param month the days of a month with what appeared on them, or null while there is none
 * @param older the address of the next page, or null on the last
 * @param first the address of the first page, or null on it
 */
public record SeriesView(
        HeadView head,
        String heading,
        String kind,
        String rhythm,
        String description,
        @Nullable Shown newest,
        List<Listed> instalments,
        DayView.@Nullable Month month,
        @Nullable String older,
        @Nullable String first) {

    /**
     * An instalment in full.
     *
     * @param label says that it is today's, or that today's is missing
     * @param bodyHtml safe HTML, made from blocks
     */
    public record Shown(
            String label,
            String day,
            Link story,
            @Nullable PictureView picture,
            String bodyHtml,
            @Nullable Link earlier) {}

    /** An instalment by its day. */
    public record Listed(String day, CardView card) {}
}
