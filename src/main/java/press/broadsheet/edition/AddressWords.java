package press.broadsheet.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** Words as an address has them: lower case, hyphens between, accents folded in Latin script, Hangul kept (NFC). */
public final class AddressWords {

    /** No further word begins beyond this many characters, and one without end is cut at twice as many. */
    private static final int LIMIT = 80;

    private AddressWords() {}

    /** The words of a text, not yet percent-encoded; empty when it has no letter and no digit. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int index = 0; index < folded.length(); ) {
            int point = folded.codePointAt(index);
            index += Character.charCount(point);
            if (words.length() >= 2 * LIMIT) {
                break;
            }
            if (Character.isLetterOrDigit(point)) {
                if (gap && !words.isEmpty()) {
                    if (words.length() >= LIMIT) {
                        break;
                    }
                    words.append('-');
                }
                gap = false;
                appendFolded(point, words);
            } else if (point != '\'' && point != 0x2019) {
                gap = true;
            }
        }
        return words.toString();
    }

    private static void appendFolded(int point, StringBuilder words) {
        if (Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN) {
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(words::appendCodePoint);
        } else {
            words.appendCodePoint(point);
        }
    }

    /** The address of a story; the number at its end alone decides which story it is. */
    public static String story(SectionPath home, String headline, StoryId id) {
        String words = of(headline);
        return "/" + home + "/" + (words.isEmpty() ? "story" : encode(words)) + "-" + id;
    }

    public static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
