package press.broadsheet.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address that is safe to print as a link: {@code http}, {@code https}, {@code mailto}, {@code tel}, or a path of
 * the paper itself. At most 4,000 characters. Anything else, {@code javascript:} above all, cannot be made.
 */
public record WebAddress(String value) {

    public static final int LIMIT = 4_000;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    public WebAddress {
        String given = value;
        String clean = parse(value);
        if (clean == null) {
            throw new UnfitForPrint("url", "not an address that can be linked to: " + Wording.clean(given));
        }
        value = clean;
    }

    /** Returns the address, or null where the text is none that may be linked to. */
    public static @Nullable WebAddress orNull(String text) {
        return parse(text) == null ? null : new WebAddress(text);
    }

    /** True when the address leads out of the paper. */
    public boolean leavesThePaper() {
        return !value.startsWith("/") && !value.startsWith("#");
    }

    private static @Nullable String parse(String text) {
        String given = text.strip();
        if (given.isEmpty() || given.length() > LIMIT) {
            return null;
        }
        String trimmed = escape(given);
        if (trimmed.length() > LIMIT) {
            return null;
        }
        try {
            URI uri = new URI(trimmed);
            String scheme = uri.getScheme();
            if (scheme == null) {
                // "//host" would be an address elsewhere in disguise
                boolean own = trimmed.startsWith("#") || (trimmed.startsWith("/") && !trimmed.startsWith("//"));
                return own ? trimmed : null;
            }
            String known = scheme.toLowerCase(Locale.ROOT);
            boolean hosted = !known.startsWith("http") || isHost(uri.getRawAuthority());
            return SCHEMES.contains(known) && hosted ? known + trimmed.substring(scheme.length()) : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /** A name before the host is a trick: {@code https://paper.example@elsewhere.example} leads elsewhere. */
    private static boolean isHost(@Nullable String authority) {
        return authority != null && authority.indexOf('@') < 0;
    }

    /** Percent-encodes what browsers forgive and RFC 3986 does not, so that a careless link is kept. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            boolean loosePercent = point == '%' && !(isHex(text, index) && isHex(text, index + 1));
            if (point <= ' ' || point > '~' || loosePercent || " \"<>\\^`{|}[]".indexOf(point) >= 0) {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append("%02X".formatted(octet & 0xFF));
                }
            } else {
                escaped.appendCodePoint(point);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && Character.digit(text.charAt(index), 16) >= 0 && text.charAt(index) < 0x80;
    }
}
