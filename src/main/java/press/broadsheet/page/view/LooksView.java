package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of what gives the page its looks.
 *
 * @param font the face of the headlines, to be fetched early, or null when the page's language is not set in it
 * @param more a style sheet that only some kinds of pages need, or null
 */
public record LooksView(
        String style,
        String script,
        @Nullable String font,
        String icon,
        @Nullable String more) {

    /** Of a page that needs no further style sheet. */
    public LooksView(String style, String script, @Nullable String font, String icon) {
        this(style, script, font, icon, null);
    }
}
