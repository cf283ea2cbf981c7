package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of what gives the page its looks.
 *
 * @param more a second style sheet, which fronts and stories do without, or null
 * @param first the script that must run before anything is drawn, as it stands in the page
 * @param font the face of the headlines, to be fetched early, or null when the page's language is not set in it
 */
public record LooksView(
        String style,
        @Nullable String more,
        String script,
        @Nullable String font,
        String icon,
        String first) {}
