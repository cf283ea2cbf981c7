package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Follows every link of the paper, as a search engine would. */
class CrawlTest {

    private static final Newsstand NEWSSTAND = Newsstand.open();
    private static final Map<String, HttpResponse<String>> SEEN = new LinkedHashMap<>();
    private static final Map<String, String> LINKED_FROM = new TreeMap<>();

    /** An address of a campaign leads to somebody else's; what it counts and where it leads has a test of its own. */
    private static final String CAMPAIGNS = "/a/";

    @BeforeAll
    static void followEveryLink() {
        Deque<String> open = new ArrayDeque<>(List.of("/", "/robots.txt", "/sitemap.xml", "/news-sitemap.xml"));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (SEEN.containsKey(path)) {
                continue;
            }
            HttpResponse<String> page = NEWSSTAND.get(path);
            SEEN.put(path, page);
            for (String link : links(path, page)) {
                LINKED_FROM.putIfAbsent(link, path);
                open.add(link);
            }
        }
    }

    private static boolean html(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static List<String> links(String path, HttpResponse<String> page) {
        List<String> links = new ArrayList<>();
        String type = page.headers().firstValue("Content-Type").orElse("");
        if (html(page)) {
            Document document = Jsoup.parse(page.body(), NEWSSTAND.address(path));
            for (Element element : document.select("[href], [src]")) {
                own(element.absUrl(element.hasAttr("href") ? "href" : "src"), links);
            }
        } else if (type.contains("xml") && path.contains("sitemap")) {
            Jsoup.parse(page.body(), "", org.jsoup.parser.Parser.xmlParser())
                    .select("loc")
                    .forEach(loc -> own(loc.text(), links));
        }
        return links;
    }

    private static void own(String address, List<String> links) {
        if (address.startsWith(NEWSSTAND.address(CAMPAIGNS))) {
            return;
        }
        if (address.startsWith(NEWSSTAND.address("/"))) {
            URI uri = URI.create(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            links.add(uri.getRawPath() + query);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> dead = SEEN.entrySet().stream()
                .filter(page -> page.getValue().statusCode() != 200)
                .map(page -> "%s answers %d, linked from %s"
                        .formatted(
                                page.getKey(),
                                page.getValue().statusCode(),
                                LINKED_FROM.getOrDefault(page.getKey(), "nowhere")))
                .toList();
        assertThat(dead).isEmpty();
        assertThat(SEEN).hasSizeGreaterThan(600);
    }

    @Test
    void everyPageLoadsFromThePaperAlone() {
        SEEN.forEach((path, page) -> {
            if (html(page)) {
                assertThat(Jsoup.parse(page.body())
                                .select("script[src], img[src], link[rel=stylesheet], iframe, video, audio"))
                        .as(path)
                        .allSatisfy(element -> assertThat(element.attr(element.hasAttr("src") ? "src" : "href"))
                                .matches("/[^/].*"));
            }
        });
    }

    @Test
    void everyPictureHasItsSizeAndItsWords() {
        SEEN.forEach((path, page) -> {
            if (html(page)) {
                assertThat(Jsoup.parse(page.body()).select("img")).as(path).allSatisfy(picture -> {
                    assertThat(picture.hasAttr("alt")).isTrue();
                    assertThat(picture.attr("width")).matches("\\d+");
                    assertThat(picture.attr("height")).matches("\\d+");
                });
            }
        });
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelAndALanguage() {
        SEEN.forEach((path, page) -> {
            if (html(page)) {
                Document document = Jsoup.parse(page.body());
                assertThat(document.select("h1")).as(path).hasSize(1);
                String language = path.equals("/ko") || path.startsWith("/ko/") ? "ko" : "en";
                assertThat(document.select("html").attr("lang")).as(path).isEqualTo(language);
            }
        });
    }

    @Test
    void everyPageIsValidHtml() {
        List<String> complaints = new ArrayList<>();
        SEEN.forEach((path, page) -> {
            if (html(page)) {
                press.broadsheet.page.HtmlCheck.complaints(page.body())
                        .forEach(complaint -> complaints.add(path + ": " + complaint));
            }
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void noPageSetsACookie() {
        SEEN.values().forEach(page -> assertThat(page.headers().firstValue("Set-Cookie"))
                .isEmpty());
    }

    @Test
    void nothingOfALaterEditionIsLinked() {
        assertThat(SEEN.keySet())
                .noneMatch(path -> path.matches("/(login|register|subscribe|e-paper|content-sales).*"));
    }
}
