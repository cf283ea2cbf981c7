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

    /** @param narrow for telephones, or null */
    public record Banner(Shown wide, @Nullable Shown narrow) {}

    /**
     * A picture in the size in which it is shown, in CSS pixels: as large as its space allows, in its own shape, so that nothing
     * moves when it comes.
     */
    public record Shown(CutView picture, String alt, int width, int height) {

        /** In a space of that size at the most, and never larger than it is. */
        public static Shown within(PictureView picture, int width, int height) {
            CutView whole = picture.whole();
            double scale = Math.min(1, Math.min((double) width / whole.width(), (double) height / whole.height()));
            return new Shown(
                    whole, picture.alt(), Math.max(1, (int) Math.round(whole.width() * scale)), Math.max(1, (int)
                            Math.round(whole.height() * scale)));
        }
    }

    /** Words set by the paper. */
    public record Text(String headline, String text, String call) {}

    /** What kind of a link it is. */
    public String relation() {
        return (paid ? "sponsored nofollow" : "nofollow") + (leaves ? " noopener" : "");
    }
}
