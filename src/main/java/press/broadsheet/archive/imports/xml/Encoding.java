package press.broadsheet.archive.imports.xml;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How a file's bytes become characters (RFC 7303, then lenient): byte order mark, charset of the HTTP header, XML
 * declaration, UTF-8; but bytes that are UTF-8 are read as such whatever was declared, and bytes that are not are told
 * by their look.
 *
 * @param skip the length of the byte order mark
 */
public record Encoding(Charset charset, int skip) {

    private static final int HEAD = 1024;
    private static final int SAMPLE = 1 << 20;

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    // The labels of the WHATWG Encoding Standard: whoever says EUC-KR means windows-949, and so on.
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("euc_kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("ms949", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("gb2312", "GBK"));

    /** Looks at the whole of a file; {@code header} is the charset of an HTTP answer, if there was one. */
    public static Encoding of(Path file, @Nullable String header) throws IOException {
        byte[] head = head(file, HEAD);
        Encoding marked = marked(head);
        if (marked != null) {
            return marked;
        }
        Utf8Look look = Utf8Look.at(file);
        if (look.isUtf8()) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        Charset told = header == null ? null : named(header);
        if (told == null || told.equals(StandardCharsets.UTF_8)) {
            told = declared(head);
        }
        if (told != null && !told.equals(StandardCharsets.UTF_8)) {
            return new Encoding(told, 0);
        }
        return new Encoding(look.isMostlyUtf8() ? StandardCharsets.UTF_8 : guessed(file), 0);
    }

    /** Opens the file as characters; what cannot be read becomes U+FFFD. */
    public Reader open(InputStream bytes) throws IOException {
        InputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        buffered.skipNBytes(skip);
        return new BufferedReader(
                new InputStreamReader(
                        buffered,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(length);
        }
    }

    private static @Nullable Encoding marked(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(head, '<', 0)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return startsWith(head, 0, '<') ? new Encoding(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((bytes[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset declared(byte[] head) {
        Matcher declaration = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declaration.find() ? named(declaration.group(1)) : null;
    }

    private static Charset guessed(Path file) throws IOException {
        byte[] sample = head(file, SAMPLE);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name == null ? null : named(name);
        return charset == null ? Charset.forName("windows-1252") : charset;
    }

    private static @Nullable Charset named(String label) {
        String known = LABELS.getOrDefault(label.strip().toLowerCase(Locale.ROOT), label.strip());
        try {
            return Charset.forName(known);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }
}
