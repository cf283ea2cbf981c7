package press.broadsheet.archive.imports.found;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import press.broadsheet.masthead.Reserved;

/** Names of categories as parts of a section's path. */
public final class SectionNames {

    private static final int LIMIT = 40;

    private SectionNames() {}

    /**
     * A category's own part of the path: its name in plain Latin letters where it has one, else {@code section-} and
     * its number or, where it has none, six digits that are always the same for the same name.
     */
    public static String segment(String nicename, String number) {
        String decoded = decoded(nicename);
        boolean other = decoded.codePoints()
                .anyMatch(point -> Character.isLetter(point)
                        && Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN);
        String plain = Normalizer.normalize(decoded, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (!other && !plain.isEmpty()) {
            return plain.substring(0, Math.min(LIMIT, plain.length())).replaceAll("-$", "");
        }
        return "section-"
                + (number.matches("\\d{1,12}") ? number : Found.digest(nicename).substring(0, 6));
    }

    /** The same, out of the way of the paper's own addresses. */
    public static String free(String segment) {
        return Reserved.holds(segment) ? segment + "-section" : segment;
    }

    private static String decoded(String nicename) {
        try {
            return URLDecoder.decode(nicename.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return nicename;
        }
    }
}
