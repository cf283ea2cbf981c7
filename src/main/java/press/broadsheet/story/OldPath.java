package press.broadsheet.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path of an older system in the one spelling in which it is kept and looked for (RFC 3986, 6.2.2): letters, digits
 * and what else needs no percent sign stand bare and all others as percent signs with capitals; one slash where several
 * stood, none at the end. A query is part of it when it names something by a number, such as {@code /?p=14}; what only
 * tells where a reader came from is dropped.
 */
public record OldPath(String value) {

    private static final Pattern TRACK = Pattern.compile("(?i)(?:utm_[^=]*|fbclid|gclid)(?:=.*)?");
    private static final Pattern NUMBERED = Pattern.compile("[^=]+=.*\\d.*");
    private static final HexFormat CAPITALS = HexFormat.of().withUpperCase();

    public OldPath {
        String asked = value.replaceFirst("#.*", "");
        int mark = asked.indexOf('?');
        String path = escaped(mark < 0 ? asked : asked.substring(0, mark))
                .replaceAll("/+", "/")
                .replaceFirst("(?<=.)/$", "");
        String query = mark < 0 ? "" : query(asked.substring(mark + 1));
        value = (path.startsWith("/") ? path : "/" + path) + (query.isEmpty() ? "" : "?" + query);
    }

    /** True for the front page, at which every site has something and no story. */
    public boolean isFront() {
        return value.equals("/");
    }

    public boolean hasQuery() {
        return value.indexOf('?') >= 0;
    }

    @Override
    public String toString() {
        return value;
    }

    private static String query(String given) {
        String own = Arrays.stream(given.split("&"))
                .filter(pair -> !pair.isEmpty() && !TRACK.matcher(pair).matches())
                .map(OldPath::escaped)
                .collect(Collectors.joining("&"));
        // Without a number it names no story, and pages that are asked for often come with such queries.
        return Arrays.stream(own.split("&"))
                        .anyMatch(pair -> NUMBERED.matcher(pair).matches())
                ? own
                : "";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); ) {
            if (isEscape(text, index)) {
                escape(HexFormat.fromHexDigits(text, index + 1, index + 3), escaped);
                index += 3;
            } else {
                int point = text.codePointAt(index);
                index += Character.charCount(point);
                if (point > ' ' && point <= '~' && "\"%<>\\^`{|}".indexOf(point) < 0) {
                    escaped.append((char) point);
                } else {
                    for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                        escape(octet & 0xFF, escaped);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int index) {
        return text.charAt(index) == '%'
                && index + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(index + 1))
                && HexFormat.isHexDigit(text.charAt(index + 2));
    }

    /** An escaped slash or question mark is none; only what means the same either way is laid open. */
    private static void escape(int octet, StringBuilder escaped) {
        boolean bare = (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || "-._~".indexOf(octet) >= 0;
        if (bare) {
            escaped.append((char) octet);
        } else {
            escaped.append('%').append(CAPITALS.toHexDigits((byte) octet));
        }
    }
}
