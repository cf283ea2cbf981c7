package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of what gives the page its looks.
 *
 * @param first the script that must run before anything is drawn, as it stands in the page
 * @param font the face of the headlines, to be fetched early, or null when the page's language is not set in it
 * @param more style sheets that only some kinds of pages need
 */
public record LooksView(
        String style, String script, String first, @Nullable String font, String icon, List<String> more) {

    /** Of a page that needs no further style sheet. */
    public LooksView(String style, String script, String first, @Nullable String font, String icon) {
        this(style, script, first, font, icon, List.of());
    }
}
