package press.broadsheet.page;

import java.util.List;
import press.broadsheet.edition.Card;

/**
 * What a search found, to be laid out.
 *
 * @param query as it was typed, empty when nothing was
 * @param page the number of this page, from 1
 * @param further true when another page follows
 */
public record SearchResults(String query, long total, int page, boolean further, List<Hit> hits) {

    public SearchResults {
        hits = List.copyOf(hits);
    }

    /** @param excerptHtml safe HTML in which the words looked for are marked */
    public record Hit(Card card, String excerptHtml) {}
}
