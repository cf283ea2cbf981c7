package press.broadsheet.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.story.SectionPath;

/**
 * What a search found, to be laid out.
 *
 * @param asked what was asked for, the words as they were typed
 * @param total how many stories were found
 * @param exact false when the total is estimated
 */
public record SearchResults(
        SearchAddress asked, long total, boolean exact, Place place, List<Hit> hits, Spread spread, SearchHelp help) {

    public SearchResults {
        hits = List.copyOf(hits);
    }

    /** @param excerptHtml safe HTML in which the words looked for are marked */
    public record Hit(Card card, String excerptHtml) {}

    /**
     * Which page it is.
     *
     * @param page its number, from 1
     * @param pages how many there are
     * @param before where the page before ends, as addresses have it, or null
     * @param after where the next page begins, or null
     * @param partial true where not every story that was found has a page in this order
     */
    public record Place(
            int page,
            long pages,
            @Nullable String before,
            @Nullable String after,
            boolean partial) {}

    /**
     * How the found stories are spread over what can be chosen.
     *
     * @param exact false when the counts are estimated
     * @param periods by what they are called in addresses, shortest first
     * @param languages by the primary tag
     * @param authors by their names as addresses have them
     */
    public record Spread(
            boolean exact,
            Map<String, Integer> periods,
            Map<SectionPath, Integer> sections,
            Map<String, Integer> languages,
            Map<String, Integer> authors) {}
}
