package press.broadsheet.picture.file;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its picture, as it stands there.
 *
 * @param exif a TIFF structure
 * @param xmp RDF as XML
 * @param iim records by IPTC's Information Interchange Model
 */
public record Packets(byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] iim) {

    public static final Packets NONE = new Packets(null, null, null);

    /** More than this is no text that people wrote. */
    private static final int MOST = 1_000_000;

    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final String PNG_XMP = "XML:com.adobe.xmp\0\0\0";
    private static final int IIM = 0x0404;

    static Packets of(byte[] bytes, Kind kind, Layout layout) {
        return switch (kind) {
            case JPEG ->
                new Packets(
                        first(bytes, layout, "E1", EXIF),
                        first(bytes, layout, "E1", XMP),
                        iim(all(bytes, layout.segments())));
            case PNG -> new Packets(first(bytes, layout, "eXIf", ""), pngXmp(bytes, layout), null);
            case GIF, BMP -> NONE;
        };
    }

    private static byte @Nullable [] first(byte[] bytes, Layout layout, String name, String start) {
        for (Segment segment : layout.segments()) {
            if (segment.name().equals(name) && segment.starts(bytes, start) && segment.length() <= MOST) {
                return behind(segment, start.length()).content(bytes);
            }
        }
        return null;
    }

    private static Segment behind(Segment segment, int start) {
        return new Segment(segment.name(), segment.from() + start, segment.length() - start);
    }

    /** Uncompressed alone; between the keyword and the text stand a language and a translated keyword, both empty as a rule. */
    private static byte @Nullable [] pngXmp(byte[] bytes, Layout layout) {
        byte[] text = first(bytes, layout, "iTXt", PNG_XMP);
        if (text == null) {
            return null;
        }
        int at = 0;
        for (int ends = 0; ends < 2 && at < text.length; at++) {
            ends += text[at] == 0 ? 1 : 0;
        }
        return java.util.Arrays.copyOfRange(text, at, text.length);
    }

    private static byte[] all(byte[] bytes, List<Segment> segments) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Segment segment : segments) {
            if (segment.name().equals("ED") && segment.starts(bytes, PHOTOSHOP) && all.size() <= MOST) {
                all.writeBytes(behind(segment, PHOTOSHOP.length()).content(bytes));
            }
        }
        return all.toByteArray();
    }

    /** Photoshop's resources: a signature, a number, a padded name, a length, a padded content. */
    private static byte @Nullable [] iim(byte[] resources) {
        int at = 0;
        while (at + 12 <= resources.length) {
            int name = 1 + (resources[at + 6] & 0xFF);
            int size = at + 6 + name + (name & 1);
            if (size + 4 > resources.length) {
                return null;
            }
            int length = Bytes.big32(resources, size);
            if (length > resources.length - size - 4) {
                return null;
            }
            if (Bytes.big16(resources, at + 4) == IIM) {
                return new Segment("iim", size + 4, length).content(resources);
            }
            at = size + 4 + length + (length & 1);
        }
        return null;
    }
}
