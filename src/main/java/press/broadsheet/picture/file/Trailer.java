package press.broadsheet.picture.file;

import java.util.Locale;
import java.util.Map;

/**
 * What stands behind the end of a picture. Nothing of it is ever kept; what cameras are known to put there (padding, more
 * pictures, a short film) is dropped without a word, everything else is refused, since a file that is two things at once
 * was made by somebody who means to deceive.
 */
final class Trailer {

    private static final Map<String, String> KNOWN = Map.of(
            "PK\3\4", "a ZIP archive",
            "PK\5\6", "a ZIP archive",
            "Rar!", "a RAR archive",
            "7z\u00BC\u00AF", "a 7z archive",
            "%PDF", "a PDF file",
            "MZ", "a program",
            "\u007FELF", "a program",
            "#!", "a program");

    private final byte[] bytes;
    private final Layout layout;

    private Trailer(byte[] bytes, Layout layout) {
        this.bytes = bytes;
        this.layout = layout;
    }

    static void check(byte[] bytes, Kind kind, Layout layout) {
        Trailer trailer = new Trailer(bytes, layout);
        int at = trailer.endOfPadding(layout.end());
        if (at < bytes.length && !(kind == Kind.JPEG && trailer.isOfACamera(at))) {
            throw new UnreadablePicture("behind the end of the picture stand %,d more bytes: %s"
                    .formatted(bytes.length - layout.end(), trailer.name(at)));
        }
    }

    private int endOfPadding(int from) {
        int at = from;
        while (at < bytes.length
                && (bytes[at] == 0
                        || bytes[at] == (byte) 0xFF
                        || bytes[at] == '\n'
                        || bytes[at] == '\r'
                        || bytes[at] == ' ')) {
            // A picture that follows begins with FF too.
            if (bytes[at] == (byte) 0xFF && at + 1 < bytes.length && bytes[at + 1] == (byte) 0xD8) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isOfACamera(int at) {
        boolean pictures = Bytes.starts(bytes, at, "\u00FF\u00D8\u00FF") && says("E2", "MPF\0");
        // A film begins with its length, and that with what looks like padding.
        boolean film = Bytes.starts(bytes, layout.end() + 4, "ftyp") && (tells("MotionPhoto") || tells("MicroVideo"));
        boolean samsung = Bytes.starts(bytes, bytes.length - 4, "SEFT")
                && Bytes.text(bytes, at, 64).contains("Image_UTC_Data");
        return pictures || film || samsung;
    }

    private boolean says(String name, String start) {
        return layout.segments().stream()
                .anyMatch(segment -> segment.name().equals(name) && segment.starts(bytes, start));
    }

    private boolean tells(String word) {
        return layout.segments().stream()
                .filter(segment -> segment.name().equals("E1") && segment.starts(bytes, "http://ns.adobe.com/"))
                .anyMatch(segment ->
                        Bytes.text(bytes, segment.from(), segment.length()).contains(word));
    }

    private String name(int at) {
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (Bytes.starts(bytes, at, known.getKey())) {
                return known.getValue();
            }
        }
        String start = Bytes.text(bytes, at, 4_096).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return "HTML or XML";
        }
        boolean readable = start.chars().allMatch(one -> one >= ' ' || Character.isWhitespace(one));
        return readable ? "text, perhaps a script" : "something that is no picture";
    }
}
