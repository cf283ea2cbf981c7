package press.broadsheet.archive.imports.xml;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the first element of a file, behind whatever a server wrote before it. */
public final class RootElement {

    /** PHP puts its warnings between these. */
    private static final Set<String> OF_WARNINGS = Set.of("br", "b");

    private RootElement() {}

    /** Its name without a prefix; null when there is none. */
    public static @Nullable String in(String beginning) {
        int declared = beginning.indexOf("<?xml ");
        int at = beginning.indexOf('<', Math.max(0, declared));
        while (at >= 0) {
            int end = over(beginning, at);
            if (end == at) {
                String name = name(beginning, at + 1);
                if (name != null && !OF_WARNINGS.contains(name)) {
                    return name;
                }
                end = at + 1;
            }
            at = end < 0 ? -1 : beginning.indexOf('<', end);
        }
        return null;
    }

    /** Behind the comment, instruction or document type that begins at a place; the place itself where none does. */
    private static int over(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return behind(text, "-->", at + 4);
        }
        if (text.startsWith("<?", at)) {
            return behind(text, "?>", at + 2);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind(text, "]]>", at + 9);
        }
        return text.startsWith("<!", at) ? overDocumentType(text, at + 2) : at;
    }

    private static int overDocumentType(String text, int at) {
        int end = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        if (subset < 0 || end < 0 || subset > end) {
            return end < 0 ? -1 : end + 1;
        }
        for (int close = text.indexOf(']', subset); close >= 0; close = text.indexOf(']', close + 1)) {
            int next = close + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '>') {
                return next + 1;
            }
        }
        return -1;
    }

    private static int behind(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    private static @Nullable String name(String text, int from) {
        int end = from;
        int start = from;
        while (end < text.length() && isOfAName(text.charAt(end))) {
            if (text.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        boolean begins = start < end && Character.isLetter(text.charAt(start)) && text.charAt(start) < 128;
        boolean ends = end < text.length()
                && (Character.isWhitespace(text.charAt(end)) || ">/".indexOf(text.charAt(end)) >= 0);
        return begins && ends ? text.substring(start, end) : null;
    }

    private static boolean isOfAName(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || "_.-:".indexOf(character) >= 0);
    }
}
