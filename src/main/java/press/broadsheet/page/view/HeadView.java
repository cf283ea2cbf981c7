package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page.
 *
 * @param title what the browser shows, the paper's name included
 * @param heading the same without the paper's name, for those who share the page
 * @param canonical the one address of the page, absolute
 * @param feed the page's RSS feed, or null
 * @param image the picture that goes with the page where it is shared, or null
 * @param bar the number of the section in the bar to be marked, from 1; 0 for none
 * @param kind what the page is, as a class of its body: home, section, story, search, listing, day, house, sections,
 *     feeds, notice, series, listings, letters, opinion, letter
 * @param indexed false keeps search engines away
 * @param alternates the same page in other languages, and this one among them
 * @param told what programs are told of the page
 * @param lite where the page, or the front of its title, stands in words alone
 */
public record HeadView(
        TitleView paper,
        LooksView looks,
        String title,
        String heading,
        String description,
        String canonical,
        @Nullable Feed feed,
        @Nullable Image image,
        int bar,
        String kind,
        boolean indexed,
        List<Alternate> alternates,
        Told told,
        String lite) {

    /**
     * The same page in another language, absolute.
     *
     * @param invitation to read it, in that language; empty for this page itself and for a language that is none
     */
    public record Alternate(String language, String href, String invitation) {}

    /** A feed by its path, and what it is called. */
    public record Feed(String title, String href) {}

    /** A picture by its absolute address, with its size in pixels. */
    public record Image(String href, String alt, int width, int height) {}

    /**
     * What programs are told of a page that stands on it in no other form.
     *
     * @param locale language and country as Open Graph wants them, empty when the country is not known
     * @param facts properties of an article by Open Graph, and what each is
     * @param data JSON-LD that cannot end the element it stands in, empty for none
     */
    public record Told(String locale, List<Fact> facts, String data) {}

    /** A property and its value. */
    public record Fact(String property, String content) {}
}
