package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as it was typed, empty when nothing was
 * @param total how many stories were found
 * @param found the found stories with their excerpts
 * @param earlier the address of the page before, or null
 * @param further the address of the page after, or null
 */
public record SearchView(
        HeadView head,
        String query,
        long total,
        List<Found> found,
        @Nullable String earlier,
        @Nullable String further) {

    /** @param excerptHtml safe HTML in which the words looked for are marked */
    public record Found(CardView card, String excerptHtml) {}
}
