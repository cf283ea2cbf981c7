package press.broadsheet.story.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.story.Wording;

/** The text of an element whose line breaks and spaces count. */
final class Verbatims {

    private static final Pattern BLANK_LINES_BEFORE = Pattern.compile("^\\s*\\n");

    private Verbatims() {}

    /** The text without blank lines around it; "" where there is nothing to see. */
    static String text(Element element) {
        StringBuilder raw = new StringBuilder();
        append(element, raw);
        String text = Wording.body(raw.toString().replace("\r\n", "\n").replace('\r', '\n'));
        if (Wording.clean(text).isEmpty()) {
            return "";
        }
        return BLANK_LINES_BEFORE.matcher(text).replaceFirst("").stripTrailing();
    }

    private static void append(Element element, StringBuilder raw) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                raw.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                if (inner.normalName().equals("br")) {
                    raw.append('\n');
                } else if (!Elements.isWordless(inner)) {
                    append(inner, raw);
                }
            }
        }
    }
}
