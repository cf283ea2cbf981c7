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
        @Nullable String email) {}
