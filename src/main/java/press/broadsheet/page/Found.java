package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;

/**
 * What a search found, to be made into a page.
 *
 * @param path the path that was asked for, which tells the title
 * @param query as it was typed, empty when nothing was
 * @param earlier the address of the page before, or null
 * @param further the address of the page after, or null
 */
public record Found(
        String path,
        String query,
        long total,
        List<Hit> hits,
        @Nullable String earlier,
        @Nullable String further) {

    public Found {
        hits = List.copyOf(hits);
    }

    /** @param excerptHtml safe HTML in which {@code <mark>} stands around the words looked for */
    public record Hit(Card card, String excerptHtml) {}
}
