package press.broadsheet.picture.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are taken in, told by their first bytes. */
public enum Kind {
    JPEG("image/jpeg", "image/jpg image/pjpeg", "jpg jpeg jpe jfif", "FFD8FF"),
    PNG("image/png", "image/x-png", "png", "89504E470D0A1A0A"),
    GIF("image/gif", "", "gif", "47494638"),
    BMP("image/bmp", "image/x-bmp image/x-ms-bmp", "bmp dib", "424D");

    /** What is sent now and then and cannot be printed, by what stands at its beginning. */
    private record Other(String name, int at, String start) {}

    private static final List<Other> OTHERS = List.of(
            new Other("WebP", 8, "WEBP"),
            new Other("AVIF", 8, "avif"),
            new Other("MP4", 8, "isom"),
            new Other("MP4", 8, "mp4"),
            new Other("HEIC", 4, "ftyp"),
            new Other("TIFF", 0, "II*\0"),
            new Other("TIFF", 0, "MM\0*"),
            new Other("Photoshop", 0, "8BPS"),
            new Other("PDF", 0, "%PDF"),
            new Other("ZIP", 0, "PK\3\4"),
            new Other("PostScript", 0, "%!PS"));

    private final String mediaType;
    private final String otherTypes;
    private final String endings;
    private final String start;

    Kind(String mediaType, String otherTypes, String endings, String start) {
        this.mediaType = mediaType;
        this.otherTypes = otherTypes;
        this.endings = endings;
        this.start = start;
    }

    public String mediaType() {
        return mediaType;
    }

    /** True for a media type under which files of this kind are sent, in lower case. */
    boolean isSentAs(String type) {
        return type.equals(mediaType) || List.of(otherTypes.split(" ")).contains(type);
    }

    /** True for an ending that files of this kind have, in lower case, without the dot. */
    boolean endsIn(String ending) {
        return List.of(endings.split(" ")).contains(ending);
    }

    /** True for the ending of any kind of picture file that there is. */
    static boolean isEnding(String ending) {
        return List.of("webp", "avif", "heic", "heif", "tif", "tiff", "svg", "psd", "pdf")
                        .contains(ending)
                || List.of(values()).stream().anyMatch(kind -> kind.endsIn(ending));
    }

    /** @throws UnreadablePicture naming what it is instead, where that can be told */
    static Kind of(byte[] bytes) {
        String first = java.util.HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(8, bytes.length));
        for (Kind kind : values()) {
            if (first.startsWith(kind.start)) {
                return kind;
            }
        }
        throw new UnreadablePicture(
                "the file is %s; the paper takes in JPEG, PNG, GIF and BMP pictures".formatted(otherwise(bytes)));
    }

    private static String otherwise(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(1_024, bytes.length), StandardCharsets.ISO_8859_1);
        for (Other other : OTHERS) {
            if (text.startsWith(other.start, other.at)) {
                return "a " + other.name + " file";
            }
        }
        String words = text.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("<")) {
            return words.contains("<svg") ? "an SVG drawing" : words.contains("<html") ? "an HTML page" : "an XML file";
        }
        return "no picture";
    }
}
