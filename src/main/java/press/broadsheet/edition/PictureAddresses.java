package press.broadsheet.edition;

import java.util.ArrayList;
import java.util.List;

/** Where pictures are to be had, and how wide. */
public final class PictureAddresses {

    /** The widths in which every picture is to be had, in pixels, but never wider than its original. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1600);

    private PictureAddresses() {}

    /** The path of a picture in a width. */
    public static String path(String picture, int width) {
        return "/pictures/" + picture + "-" + width + ".jpg";
    }

    /** The widths of a picture whose original is that wide; a narrow one has its own width alone. */
    public static List<Integer> widths(int original) {
        List<Integer> widths = new ArrayList<>(
                WIDTHS.stream().filter(width -> width < original).toList());
        widths.add(Math.min(original, WIDTHS.getLast()));
        return widths.stream().distinct().toList();
    }
}
