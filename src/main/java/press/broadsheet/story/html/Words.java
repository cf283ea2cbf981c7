package press.broadsheet.story.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.story.Wording;

/** Words for places that take one line and no marks, such as a caption. */
final class Words {

    private Words() {}

    /** The words under an element. Reads each node once and builds no blocks, however deep captions lie in captions. */
    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        append(element, words);
        return Wording.clean(words.toString());
    }

    /** The text clean and no longer than the limit; a pair of surrogates is not torn apart. */
    static String cut(String text, int limit) {
        String clean = Wording.clean(text);
        if (clean.length() <= limit) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(limit - 1)) ? limit - 1 : limit;
        return Wording.clean(clean.substring(0, end));
    }

    private static void append(Element element, StringBuilder words) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (child instanceof Element inner && !Elements.isWordless(inner)) {
                inside(inner, words);
            }
        }
    }

    private static void inside(Element element, StringBuilder words) {
        switch (element.normalName()) {
            case "img" -> words.append(Pixels.isFace(element, element.attr("src")) ? element.attr("alt") : "");
            case "br" -> words.append(' ');
            case "q" -> enclosed('“', element, '”', words);
            case "rt" -> enclosed('(', element, ')', words);
            default -> {
                if (Elements.isBlock(element) || element.isBlock()) {
                    enclosed(' ', element, ' ', words);
                } else {
                    append(element, words);
                }
            }
        }
    }

    private static void enclosed(char before, Element element, char after, StringBuilder words) {
        words.append(before);
        append(element, words);
        words.append(after);
    }
}
