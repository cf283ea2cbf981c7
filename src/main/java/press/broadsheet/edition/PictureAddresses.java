package press.broadsheet.edition;

import java.util.Optional;
import press.broadsheet.story.PictureForm;

/** Where pictures are to be had. */
public final class PictureAddresses {

    private static final String START = "/pictures/";
    private static final int NUMBER = 64;

    private PictureAddresses() {}

    /** A picture in a form. */
    public record Asked(String picture, PictureForm form) {}

    /** The path of a picture in a form. */
    public static String path(String picture, PictureForm form) {
        return START + picture + "-" + form.word();
    }

    /** The path of a whole picture as JPEG. */
    public static String path(String picture, int width) {
        return path(picture, PictureForm.whole(width));
    }

    /** True for the paths of pictures, right or wrong. */
    public static boolean knows(String path) {
        return path.startsWith(START);
    }

    /** What a path asks for, or empty when it is no picture's. */
    public static Optional<Asked> parse(String path) {
        int end = START.length() + NUMBER;
        if (!knows(path) || path.length() <= end || path.charAt(end) != '-') {
            return Optional.empty();
        }
        String picture = path.substring(START.length(), end);
        return picture.matches("[0-9a-f]+")
                ? PictureForm.parse(path.substring(end + 1)).map(form -> new Asked(picture, form))
                : Optional.empty();
    }
}
