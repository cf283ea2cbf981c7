package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page.
 *
 * @param title what the browser shows, the paper's name included
 * @param heading the same without the paper's name, for those who share the page
 * @param canonical the one address of the page, absolute
 * @param feed the page's RSS feed, a path, or null
 * @param image the picture that goes with the page where it is shared, or null
 * @param bar the number of the section in the bar to be marked, from 1; 0 for none
 * @param kind what the page is, as a class of its body: home, section, story, search, listing, day, house, sections,
 *     feeds, notice
 * @param indexed false keeps search engines away
 */
public record HeadView(
        TitleView paper,
        LooksView looks,
        String title,
        String heading,
        String description,
        String canonical,
        @Nullable String feed,
        @Nullable Image image,
        int bar,
        String kind,
        boolean indexed,
        List<Alternate> alternates) {

    /** The same page in another language, absolute. */
    public record Alternate(String language, String href) {}

    /** A picture by its absolute address. */
    public record Image(String href, String alt) {}
}
