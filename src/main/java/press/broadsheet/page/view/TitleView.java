package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title that a page belongs to.
 *
 * @param words the texts of its language
 * @param wordmark the name of its drawn name, or null when it is set in type
 * @param front the path of its front page
 */
public record TitleView(
        Texts words,
        String language,
        String name,
        String motto,
        @Nullable String wordmark,
        String front,
        List<SectionView> sections,
        List<SectionView> special,
        List<Edition> editions,
        List<Link> profiles) {

    /** A title in the switch between languages. */
    public record Edition(String href, String language, String name, boolean current) {}
}
