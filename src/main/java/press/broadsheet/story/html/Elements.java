package press.broadsheet.story.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names of elements mean to the reader. */
final class Elements {

    /** Elements that are not text of the page and whose loss nobody needs to hear about. */
    private static final Set<String> SILENT = Set.of(
            "title",
            "meta",
            "link",
            "base",
            "basefont",
            "source",
            "track",
            "param",
            "map",
            "area",
            "col",
            "colgroup",
            "rp",
            "noembed");

    private static final Set<String> SHOWN = Set.of("iframe", "video", "audio", "embed", "object", "applet");

    private static final Set<String> SWALLOWING = Set.of(
            "math", "portal", "fencedframe", "button", "output", "keygen", "isindex", "meter", "progress", "datalist");

    private static final String PARAGRAPHS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, figure, div";

    private static final Map<String, String> LEFT = left();

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "li",
            "main",
            "nav",
            "p",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private Elements() {}

    /** True for elements whose text, if they have any, is not words of the page. */
    static boolean isWordless(Element element) {
        return left(element) != null || isHidden(element) || isSilent(element) || SHOWN.contains(element.normalName());
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** What the element is called in a report when it is left out with all that is in it, or null when it is not. */
    static @Nullable String left(Element element) {
        return LEFT.get(element.normalName());
    }

    /**
     * True for what is left out and has whole paragraphs in it: nobody closed it, and all that came behind stands in it now.
     * Scripts and their like are not meant.
     */
    static boolean mayHaveSwallowed(Element element) {
        return SWALLOWING.contains(element.normalName()) && holdsParagraphs(element);
    }

    static boolean holdsParagraphs(Element element) {
        return element.selectFirst(PARAGRAPHS) != null;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** True for what the reader of the page was not shown; a picture that waits for a script is not meant. */
    static boolean isHidden(Element element) {
        if (element.normalName().equals("img")) {
            return false;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none");
    }

    private static Map<String, String> left() {
        Map<String, String> names = new HashMap<>(Map.of(
                "script", "a script",
                "noscript", "what stands in for a script",
                "template", "a template",
                "style", "a style sheet",
                "svg", "a drawing (svg)",
                "math", "a formula (math)",
                "canvas", "a canvas"));
        for (String frame : Set.of("frame", "frameset", "noframes", "portal", "fencedframe")) {
            names.put(frame, "a frame");
        }
        for (String field : Set.of(
                "input",
                "button",
                "select",
                "textarea",
                "option",
                "optgroup",
                "datalist",
                "output",
                "keygen",
                "isindex",
                "meter",
                "progress")) {
            names.put(field, "a form field");
        }
        return Map.copyOf(names);
    }
}
