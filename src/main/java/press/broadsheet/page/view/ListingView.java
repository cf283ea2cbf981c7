package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stories under a heading: an author's, a topic's.
 *
 * @param person who the author is, where the paper says so; null on older pages
 */
public record ListingView(
        HeadView head,
        String label,
        String heading,
        @Nullable PersonView person,
        List<CardView> stories,
        @Nullable String older,
        @Nullable String newest) {}
