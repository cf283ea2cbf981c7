package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.PictureAddresses;
import press.broadsheet.edition.PictureSize;
import press.broadsheet.edition.Reading;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.story.PictureUse;

/** Pictures as pages address them. */
public final class PictureViews {

    /** The widths in which every picture is to be had, in pixels, but never wider than its original. */
    public static final List<Integer> WIDTHS = PictureAddresses.WIDTHS;

    private static final int MIDDLING = 640;

    private PictureViews() {}

    /** The path of a picture in a width. */
    public static String path(String picture, int width) {
        return PictureAddresses.path(picture, width);
    }

    /** The picture, or null when there is none or the library does not have it. */
    static @Nullable PictureView of(@Nullable PictureUse use, Reading reading) {
        if (use == null) {
            return null;
        }
        Optional<PictureSize> size = reading.size(use.picture());
        return size.map(known -> view(use, known)).orElse(null);
    }

    private static PictureView view(PictureUse use, PictureSize size) {
        List<String> set = new ArrayList<>();
        int src = size.width();
        for (int width : widths(size.width())) {
            set.add(path(use.picture(), width) + " " + width + "w");
            if (width <= MIDDLING || src > size.width()) {
                src = width;
            }
        }
        int middling = Math.min(MIDDLING, size.width());
        return new PictureView(
                path(use.picture(), middling),
                String.join(", ", set),
                size.width(),
                size.height(),
                use.alt(),
                use.caption(),
                use.credit());
    }

    /** The widths of a picture whose original is that wide; a narrow one has its own width alone. */
    public static List<Integer> widths(int original) {
        return PictureAddresses.widths(original);
    }
}
