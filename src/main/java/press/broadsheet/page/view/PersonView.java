package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * One who makes the paper.
 *
 * @param href the author page
 * @param biography may be empty
 */
public record PersonView(
        String href,
        String name,
        String role,
        String biography,
        @Nullable PictureView portrait,
        @Nullable String email,
        @Nullable ColumnView column) {

    /** One who writes no column. */
    public PersonView(
            String href,
            String name,
            String role,
            String biography,
            @Nullable PictureView portrait,
            @Nullable String email) {
        this(href, name, role, biography, portrait, email, null);
    }

    /** A column, and the days on which it appears. */
    public record ColumnView(String name, String rhythm) {}
}
