package press.broadsheet.story.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads printed HTML as a browser would and finds nothing in it that a body may not print. */
final class Sanity {

    private static final Set<String> NONE = Set.of();

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of("class")),
            Map.entry("h2", NONE),
            Map.entry("h3", NONE),
            Map.entry("h4", NONE),
            Map.entry("ul", NONE),
            Map.entry("ol", NONE),
            Map.entry("li", NONE),
            Map.entry("blockquote", Set.of("class")),
            Map.entry("cite", NONE),
            Map.entry("figure", Set.of("class", "data-picture")),
            Map.entry("img", Set.of("alt")),
            Map.entry("figcaption", Set.of("data-credit")),
            Map.entry("div", Set.of("class", "tabindex", "role", "aria-label")),
            Map.entry("table", NONE),
            Map.entry("caption", NONE),
            Map.entry("thead", NONE),
            Map.entry("tbody", NONE),
            Map.entry("tr", NONE),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope")),
            Map.entry("aside", Set.of("class", "aria-label", "data-related")),
            Map.entry("pre", NONE),
            Map.entry("hr", NONE),
            Map.entry("br", NONE),
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("strong", NONE),
            Map.entry("em", NONE),
            Map.entry("s", NONE),
            Map.entry("sub", NONE),
            Map.entry("sup", NONE),
            Map.entry("code", NONE),
            Map.entry("span", Set.of("lang")));

    private Sanity() {}

    static void assertSafe(String printed) {
        Document document = Jsoup.parseBodyFragment(printed);
        assertThat(document.head().childNodes()).isEmpty();
        document.body().traverse((node, _) -> assertThat(node).isNotInstanceOf(Comment.class));
        document.body().children().select("*").forEach(Sanity::assertSafe);
    }

    private static void assertSafe(Element element) {
        assertThat(ALLOWED).containsKey(element.normalName());
        Set<String> names = ALLOWED.getOrDefault(element.normalName(), NONE);
        for (Attribute attribute : element.attributes()) {
            assertThat(names).as(element.outerHtml()).contains(attribute.getKey());
            if (attribute.getKey().equals("href")) {
                assertLeadsNowhereBad(attribute.getValue());
            }
        }
    }

    private static void assertLeadsNowhereBad(String href) {
        // what a browser takes out of an address before it looks at the scheme
        String seen = href.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertThat(seen).matches("(?s)https?://[^/].*|mailto:.*|tel:.*|/|/[^/\\\\].*|#.*");
    }
}
