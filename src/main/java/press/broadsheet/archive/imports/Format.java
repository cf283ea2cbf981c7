package press.broadsheet.archive.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.xml.RootElement;
import press.broadsheet.archive.imports.xml.TextFile;

/** What a file may be written in. */
public enum Format {
    AUTO,
    WXR,
    RSS,
    GHOST,
    NEWSML,
    NITF,
    NINJS;

    /** True when this version of the program can read it. */
    public boolean isReadable() {
        return this == AUTO || this == WXR || this == RSS;
    }

    /** What a look at a file tells. */
    sealed interface Look {

        record Known(Format format) implements Look {}

        record Unknown(String reason) implements Look {}
    }

    private static final int AHEAD = 1 << 16;

    private static final Pattern WORDPRESS = Pattern.compile("wordpress\\.org/export/|xmlns:wp=|<wp:");

    /** @param wanted the format that was named, or {@link #AUTO} */
    static Look of(TextFile file, Format wanted) throws IOException {
        String packed = packed(file);
        if (packed != null) {
            return new Look.Unknown(packed);
        }
        Look looked = look(file);
        if (wanted == AUTO) {
            return looked;
        }
        // A feed would come in as posts without a status, which are never printed; an export's drafts would be printed.
        if (wanted == WXR && looked.equals(new Look.Known(RSS))) {
            return new Look.Unknown("it is a feed and no WordPress export; leave --format away");
        }
        return wanted == RSS && looked.equals(new Look.Known(WXR))
                ? new Look.Unknown("it is a WordPress export and no feed; leave --format away")
                : new Look.Known(wanted);
    }

    /** What is packed must be unpacked first, even where the names of its entries or a stored feed look like XML. */
    private static @Nullable String packed(TextFile file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.path())) {
            int beginning =
                    ByteBuffer.wrap(Arrays.copyOf(bytes.readNBytes(4), 4)).getInt();
            return switch (beginning) {
                // an entry, an empty archive, the first part of several
                case 0x504B0304, 0x504B0506, 0x504B0708 -> "it is a ZIP archive; unpack it first";
                default -> beginning >>> 16 == 0x1F8B ? "it is packed with gzip; unpack it first" : null;
            };
        }
    }

    private static Look look(TextFile file) throws IOException {
        char[] characters = new char[AHEAD];
        int length = 0;
        try (Reader text = file.open()) {
            for (int read = 0; read >= 0 && length < AHEAD; length += Math.max(0, read)) {
                read = text.read(characters, length, AHEAD - length);
            }
        }
        return of(new String(characters, 0, length).strip());
    }

    private static Look of(String beginning) {
        if (beginning.isEmpty()) {
            return new Look.Unknown("the file is empty");
        }
        if (beginning.startsWith("{") || beginning.startsWith("[")) {
            return json(beginning);
        }
        String root = RootElement.in(beginning);
        if (root == null) {
            return new Look.Unknown("it is in no format that is known here");
        }
        return switch (root.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "feed", "channel" ->
                new Look.Known(WORDPRESS.matcher(beginning).find() ? WXR : RSS);
            case "newsmessage", "newsml", "newsitem", "packageitem" -> notYet("NewsML");
            case "nitf" -> notYet("NITF");
            case "html", "head", "body" -> new Look.Unknown("it is a web page, not an export");
            default -> new Look.Unknown("it is XML of a kind that is not known here: <" + root + ">");
        };
    }

    private static Look json(String beginning) {
        if (beginning.contains("\"db\"") || (beginning.contains("\"meta\"") && beginning.contains("\"exported_on\""))) {
            return notYet("Ghost JSON");
        }
        boolean ninjs = beginning.contains("\"headline\"") || beginning.contains("\"headlines\"");
        return ninjs ? notYet("ninjs") : new Look.Unknown("it is JSON of a kind that is not known here");
    }

    private static Look notYet(String format) {
        return new Look.Unknown(format + " is not readable yet");
    }
}
