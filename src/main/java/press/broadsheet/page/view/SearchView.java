package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param summary how many stories were found, or an invitation when nothing was asked for
 * @param asked false when nothing was asked for
 * @param chosen what the search is narrowed to; the address of each leads to the search without it
 * @param found the found stories with their excerpts
 * @param choices what it can be narrowed to
 */
public record SearchView(
        HeadView head,
        SearchFormView form,
        String summary,
        boolean asked,
        List<Link> chosen,
        List<Found> found,
        List<Choices> choices,
        Paging paging,
        Help help) {

    /** @param excerptHtml safe HTML in which the words looked for are marked */
    public record Found(CardView card, String excerptHtml) {}

    /** One kind of choice. */
    public record Choices(String name, List<Choice> choices) {}

    /** @param count how many of the found stories are left, as the language writes numbers */
    public record Choice(String href, String text, String count) {}

    /**
     * What is offered beside what was found.
     *
     * @param meant the search as it may have been meant, or null
     * @param scope the same search in other titles too, or in this one alone, or null
     */
    public record Help(
            @Nullable Link meant,
            List<Link> suggestions,
            @Nullable Link scope) {

        /** Of a paper with one title. */
        public Help(@Nullable Link meant, List<Link> suggestions) {
            this(meant, suggestions, null);
        }
    }

    /**
     * The way to other pages.
     *
     * @param place which page it is, or empty when there is only one
     */
    public record Paging(
            String place,
            @Nullable String earlier,
            @Nullable Link further) {}
}
