package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title that a page belongs to.
 *
 * @param words the texts of its language
 * @param prefix the first part of its addresses, empty for the main title
 * @param wordmark its drawn name as SVG that ships with the looks, or null when it is set in type
 * @param front the path of its front page
 * @param family the other titles of the paper, without its own editions in other languages
 */
public record TitleView(
        Texts words,
        String language,
        String prefix,
        String name,
        String motto,
        @Nullable String wordmark,
        String front,
        List<SectionView> sections,
        List<SectionView> special,
        List<Edition> editions,
        List<Link> profiles,
        List<Link> family) {

    /** A title in the switch between languages. */
    public record Edition(String href, String language, String name, boolean current) {}

    /** The mark of the place where a shared piece belongs, see {@code Sheets}. */
    public String shared(String piece) {
        return "\0" + piece + ":" + prefix + "\0";
    }

    /** The mark of the place where a shared piece of a section belongs. */
    public String shared(String piece, String section) {
        return "\0" + piece + ":" + section + "\0";
    }

    /** The drawn name once more, by pointing at where it is drawn. */
    public String wordmarkAgain() {
        String drawn = wordmark == null ? "" : wordmark;
        return drawn.substring(0, drawn.indexOf('>') + 1)
                        .replaceFirst(" id=\"wordmark\"", "")
                        .replaceFirst("viewBox=\"\\S+ \\S+", "viewBox=\"0 0")
                + "<use href=\"#wordmark\"/></svg>";
    }

    /** The language without region or script, as a class of the wordmark. */
    public String primaryLanguage() {
        return language.split("-", 2)[0];
    }

    public String search() {
        return below("search");
    }

    public String siteMap() {
        return below("site-map");
    }

    public String feeds() {
        return below("feeds");
    }

    /** Where the front page stands in words alone. */
    public String lite() {
        return below("lite");
    }

    public String offline() {
        return below("offline");
    }

    private String below(String name) {
        return prefix.isEmpty() ? "/" + name : "/" + prefix + "/" + name;
    }
}
