package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories under a heading: an author's, a topic's. */
public record ListingView(
        HeadView head,
        String label,
        String heading,
        List<CardView> stories,
        @Nullable String older,
        @Nullable String newest) {}
