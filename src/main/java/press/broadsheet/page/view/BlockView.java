package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section's place on a front: its strongest story, stories with and stories without a picture.
 *
 * @param links the sections below it
 */
public record BlockView(
        String id,
        Link section,
        boolean special,
        List<Link> links,
        @Nullable CardView lead,
        List<CardView> standard,
        List<CardView> brief) {

    public boolean empty() {
        return lead == null && standard.isEmpty() && brief.isEmpty();
    }
}
