package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every series of a title. */
public record SerialsView(HeadView head, String heading, List<Line> series) {

    /**
     * @param rhythm on which days it appears
     * @param description may be empty
     * @param newest null while nothing has appeared
     */
    public record Line(
            Link series,
            String rhythm,
            String description,
            @Nullable DailyView newest) {}
}
