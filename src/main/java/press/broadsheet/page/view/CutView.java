package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture, whole or cut, as an element wants it.
 *
 * @param src the address of a middling width, as JPEG
 * @param srcset all widths as JPEG; null when there is one alone
 * @param webp all widths as WebP that can be written so; null when none can
 * @param width of what was cut out of the original, in pixels
 * @param largest the widest, as JPEG
 */
public record CutView(
        String src, @Nullable String srcset, @Nullable String webp, int width, int height, Largest largest) {

    /** The widest by its address and size. */
    public record Largest(String href, int width, int height) {}
}
