package press.broadsheet.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A campaign in a space.
 *
 * @param label says to readers that it is paid for, or that it is the paper's own
 * @param address below which it is counted
 * @param paid true when search engines must be told
 * @param leaves true when it leads out of the paper
 * @param banner null when it is words
 * @param text null when it is a banner
 */
public record AdView(
        String space,
        String label,
        String address,
        boolean paid,
        boolean leaves,
        @Nullable Banner banner,
        @Nullable Text text) {

    /**
     * A picture in a space of a given size, in CSS pixels.
     *
     * @param narrow for telephones, or null
     */
    public record Banner(PictureView wide, @Nullable PictureView narrow, int width, int height) {}

    /** Words set by the paper. */
    public record Text(String headline, String text, String call) {}

    /** What kind of a link it is. */
    public String relation() {
        return (paid ? "sponsored nofollow" : "nofollow") + (leaves ? " noopener" : "");
    }
}
