package press.broadsheet.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a picture is handed out: how wide, cut or whole, and in which format.
 *
 * @param width in pixels
 * @param shape of the crop, or null for the whole picture
 * @param focus around which it is cut; of a whole picture always the middle
 */
public record PictureForm(int width, @Nullable CropShape shape, FocalPoint focus, Format format) {

    /** The widths in which every picture is to be had, in pixels, but never wider than what was cut out of it. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1600);

    private static final Pattern WORD =
            Pattern.compile("([1-9]\\d{0,4})(?:x(\\d{1,2}-\\d)(?:-(\\d{1,3})-(\\d{1,3}))?)?\\.(jpg|webp)");

    /** The formats that browsers take. */
    public enum Format {
        JPEG("jpg", "image/jpeg"),
        WEBP("webp", "image/webp");

        /** The longest side that the format of WebP has room for, in pixels (RFC 9649, 2.5). */
        private static final int LONGEST_WEBP = 16_383;

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** True when a picture of that height, in pixels, can be written in it. */
        public boolean hasRoomFor(int height) {
            return this != WEBP || height <= LONGEST_WEBP;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    public PictureForm {
        focus = shape == null ? FocalPoint.MIDDLE : focus;
    }

    /** The whole picture as JPEG. */
    public static PictureForm whole(int width) {
        return new PictureForm(width, null, FocalPoint.MIDDLE, Format.JPEG);
    }

    /** The same in another format. */
    public PictureForm as(Format other) {
        return new PictureForm(width, shape, focus, other);
    }

    /** The same in another width. */
    public PictureForm at(int newWidth) {
        return new PictureForm(newWidth, shape, focus, format);
    }

    /** The same cut around another point. */
    public PictureForm around(FocalPoint point) {
        return new PictureForm(width, shape, point, format);
    }

    /** What is cut out of an upright picture of that size. */
    public Crop crop(int pictureWidth, int pictureHeight) {
        return shape == null
                ? Crop.whole(pictureWidth, pictureHeight)
                : Crop.of(shape, pictureWidth, pictureHeight, focus);
    }

    /** The widths to be had of something that is itself that wide; what is narrow has its own width alone. */
    public static List<Integer> widths(int original) {
        List<Integer> widths = new ArrayList<>(
                WIDTHS.stream().filter(width -> width < original).toList());
        widths.add(Math.min(original, WIDTHS.getLast()));
        return widths.stream().distinct().toList();
    }

    /** As it stands in addresses: {@code 640.jpg}, {@code 640x16-9.webp}, cut off the middle {@code 640x16-9-30-45.webp}. */
    public String word() {
        String cut = shape == null ? "" : "x" + shape.word() + (focus.equals(FocalPoint.MIDDLE) ? "" : "-" + focus);
        return width + cut + "." + format.ending();
    }

    /** Reads what {@link #word} writes, in no other spelling. */
    public static Optional<PictureForm> parse(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String shape = matcher.group(2);
        FocalPoint focus = point(matcher.group(3), matcher.group(4));
        CropShape known = shape == null ? null : CropShape.of(shape).orElse(null);
        Format format = matcher.group(5).equals("webp") ? Format.WEBP : Format.JPEG;
        if (focus == null) {
            return Optional.empty();
        }
        PictureForm form = new PictureForm(Integer.parseInt(matcher.group(1)), known, focus, format);
        return form.word().equals(word) ? Optional.of(form) : Optional.empty();
    }

    private static @Nullable FocalPoint point(@Nullable String x, @Nullable String y) {
        if (x == null || y == null) {
            return FocalPoint.MIDDLE;
        }
        int across = Integer.parseInt(x);
        int down = Integer.parseInt(y);
        return across > 100 || down > 100 ? null : new FocalPoint(across, down);
    }
}
