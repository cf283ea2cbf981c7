package press.broadsheet.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which one path can be written, of which the paper keeps one and answers the others with it. */
final class Spelling {

    private static final Pattern SLASHES = Pattern.compile("//+");

    /** An escape of a character that RFC 3986, 2.3 leaves as it is: letters, digits, hyphen, stop, underscore, tilde. */
    private static final Pattern NEEDLESS =
            Pattern.compile("%(?:2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]|7[eE])");

    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-f]{2}");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");

    private Spelling() {}

    /** The path with single slashes and with escapes where they are needed and nowhere else. */
    static String tidy(String path) {
        String single = path.contains("//") ? SLASHES.matcher(path).replaceAll("/") : path;
        String bare = single.indexOf('%') < 0
                ? single
                : NEEDLESS.matcher(single)
                        .replaceAll(escape -> String.valueOf(
                                (char) Integer.parseInt(escape.group().substring(1), 16)));
        return bare.chars().allMatch(character -> character < 0x80)
                ? bare
                : FOREIGN.matcher(bare).replaceAll(letters -> URLEncoder.encode(letters.group(), UTF_8));
    }

    /** The path as sections, pages about the paper, titles and feeds write theirs; escapes stay in capitals. */
    static String lowerCase(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ESCAPE.matcher(lower).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    /** True for what no address has, and some browsers take for a slash. */
    static boolean misleads(String path) {
        return path.indexOf('\\') >= 0;
    }
}
