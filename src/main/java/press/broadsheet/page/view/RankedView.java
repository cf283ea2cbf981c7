package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A most-read list.
 *
 * @param heading says over which time it counts
 * @param id unlike that of any other list on a page
 * @param counted up to when views are counted
 * @param stopped what to say of a list that is older than the time it counts over, or null
 * @param about the page with every list, which tells how they are made
 */
public record RankedView(
        Texts words,
        String heading,
        String id,
        TimeView counted,
        @Nullable String stopped,
        List<CardView> stories,
        String about) {}
