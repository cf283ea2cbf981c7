package press.broadsheet.archive.imports.found;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import press.broadsheet.story.Wording;

/** Words from elsewhere brought to the length that the paper allows, at a place between words. */
final class Lengths {

    private static final int OPENING = 90;

    private static final Pattern EDGES = Pattern.compile("(?i)</?(?:p|div|br|li|h[1-6]|td|tr|blockquote)\\b");

    private Lengths() {}

    /** The words of a line of HTML. */
    static String plain(String html) {
        boolean simple = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        return Wording.clean(simple ? html : words(html));
    }

    /** Keeps the spaces at which no line may break, which a browser's idea of an element's text does not. */
    private static String words(String html) {
        return Jsoup.parseBodyFragment(EDGES.matcher(html).replaceAll(" $0"))
                .body()
                .wholeText();
    }

    /** The text, or as much of it as fits with an ellipsis behind. */
    static String fit(String text, int limit) {
        String clean = Wording.clean(text);
        if (clean.length() <= limit) {
            return clean;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(clean);
        int end = words.preceding(limit);
        if (end < limit / 2) {
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(clean);
            end = characters.preceding(limit);
        }
        return Wording.clean(clean.substring(0, end)) + "…";
    }

    /** The beginning of a text, for a story that has no headline. */
    static String opening(String text) {
        String line = text.lines()
                .map(Wording::clean)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return fit(line, OPENING);
    }
}
