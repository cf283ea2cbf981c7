package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Outfit;
import press.broadsheet.masthead.Title;
import press.broadsheet.reader.Proxies;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** A title at an address of its own, beside one under a prefix, as readers, robots and attackers ask for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TitlesApartTest {

    private static final String MAIN = "harbour.example";
    private static final String OWN = "hangul.example";

    @AutoClose
    private final TestingSite site =
            TestingSite.behind(TestingPaper.on(Engine.SQLITE), new Proxies(Set.of("127.0.0.1", "0:0:0:0:0:0:0:1")));

    private final TestingPaper paper = site.paper();
    private String english = "";
    private String korean = "";

    @BeforeAll
    void fill() {
        Masthead masthead = TestingPaper.masthead();
        Title hangul = masthead.titles().getLast().with(Outfit.USUAL.at("https://" + OWN));
        paper.sets(masthead.with(hangul));
        StoryId one = paper.prints(story("Ferry returns").in("world", "ko/national"));
        StoryId two = paper.prints(story("여객선이 돌아왔다").in("ko/national").about("여객선"));
        paper.setsHousePage("ko", "about", "회사 소개", "1969년부터.");
        paper.catchesUp();
        english = paper.reader().addressOf(one);
        korean = paper.reader().addressOf(two).replaceFirst("/ko", "");
    }

    private Document page(String host, String path) {
        TestingSite.Raw answer = site.at(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return Jsoup.parse(answer.body(), "https://" + host + path);
    }

    @Test
    void everyPageStandsAtItsTitlesAddressWithoutThePrefix() {
        for (String path : List.of(
                "/",
                "/national",
                korean,
                "/about",
                "/feeds",
                "/site-map",
                "/most-read",
                "/search?q=%EC%97%AC",
                "/archive/x")) {
            TestingSite.Raw answer = site.at(OWN, path);
            assertThat(answer.body()).as(path).contains("lang=\"ko\"").doesNotContain("\"/ko/", "\"/ko\"");
        }
        assertThat(page(OWN, korean).expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://" + OWN + korean);
        assertThat(page(OWN, "/").expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://" + OWN + "/");
    }

    @Test
    void everyLinkOnEveryPageLeadsToAPageAndNoneToAnotherSpelling() {
        Map<String, List<String>> starts =
                Map.of(OWN, List.of("/", "/national", korean, "/site-map"), MAIN, List.of("/", "/world", english));
        starts.forEach((host, paths) -> paths.forEach(path -> {
            for (Element link : page(host, path).select("a[href]:not(.share a), form[action], link[href]")) {
                String target = link.absUrl(link.hasAttr("href") ? "href" : "action");
                if (target.startsWith("mailto:") || target.startsWith("tel:") || target.startsWith("data:")) {
                    continue;
                }
                String there = target.startsWith("https://" + OWN) ? OWN : MAIN;
                assertThat(target).startsWith("https://" + there + "/");
                String inside = target.substring(("https://" + there).length()).replaceFirst("#.*", "");
                assertThat(site.at(there, inside).status())
                        .as("%s on %s%s", target, host, path)
                        .isEqualTo(200);
            }
        }));
    }

    @Test
    void aStoryOfBothTitlesHasOneAddress() {
        assertThat(page(OWN, "/national").select("a[href='https://" + MAIN + english + "']"))
                .isNotEmpty();
        String number = english.replaceFirst(".*-", "");
        TestingSite.Raw other = site.at(OWN, "/national/anything-" + number);
        assertThat(other.status()).isEqualTo(301);
        assertThat(other.header("Location")).isEqualTo("https://" + MAIN + english);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, /ko, https://hangul.example/",
        "harbour.example, /ko/national?before=1-1, https://hangul.example/national?before=1-1",
        "harbour.example, /feeds/ko/all.rss, https://hangul.example/feeds/all.rss",
        "hangul.example, /ko/national, https://hangul.example/national",
        "hangul.example, /feeds/ko/all.rss, https://hangul.example/feeds/all.rss",
        "hangul.example, /NATIONAL, /national",
        "hangul.example, /NATIONAL/, /national",
        "hangul.example, /national/x-2/, /national/",
        "www.harbour.example, /world?a=b, https://harbour.example/world?a=b",
        "evil.example, /, https://harbour.example/",
        "evil.example, /ko/national, https://hangul.example/national",
        "hangul.example.evil.example, /, https://harbour.example/",
    })
    void whatStandsElsewhereIsAnsweredWithItsOneAddress(String host, String path, String place) {
        TestingSite.Raw answer = site.at(host, path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).startsWith(place);
        assertThat(answer.head() + answer.body()).doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource({"HANGUL.example, 한", "hangul.example:8443, 한", "harbour.example:80, Harbour", "127.0.0.1, Harbour"})
    void hostsAreKnownInAnyCaseAndByAnyPort(String host, String word) {
        assertThat(page(host, "/").expectFirst("html").attr("lang")).isEqualTo(word.equals("한") ? "ko" : "en");
    }

    @Test
    void oneWhoNamesNoHostOrThisMachineGetsThePapersOwnPages() {
        for (String host : List.of("localhost", "[::1]:8080", "192.0.2.7", "backend")) {
            assertThat(page(host, "/world").expectFirst("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://" + MAIN + "/world");
        }
        for (String header : List.of("Host: a b", "Host: x\r\nHost: y", "Host: <script>")) {
            TestingSite.Raw answer = site.raw("GET", "/world", header);
            assertThat(answer.status()).as(header).isIn(400, 301);
            assertThat(answer.head() + answer.body()).doesNotContain("<script>");
        }
    }

    @Test
    void filesThatEveryAddressHasAreThatAddressesOwn() {
        assertThat(site.at(OWN, "/robots.txt").body()).contains("https://" + OWN + "/sitemap.xml");
        assertThat(site.at(MAIN, "/robots.txt").body()).contains("https://" + MAIN + "/sitemap.xml");
        assertThat(site.at(OWN, "/news-sitemap.xml").body()).contains("https://" + OWN + korean);
        assertThat(site.at(MAIN, "/news-sitemap.xml").body()).doesNotContain(OWN);
        assertThat(site.at(OWN, "/feeds/all.rss").body())
                .contains("<link>https://" + OWN + "/</link>", "https://" + MAIN + english);
        String style = page(OWN, "/").expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(style).startsWith("/assets/");
        assertThat(site.at(OWN, style).status()).isEqualTo(200);
        assertThat(site.at(OWN, "/nothing-here").status()).isEqualTo(404);
        assertThat(site.at(OWN, "/nothing-here").body()).contains("lang=\"ko\"").doesNotContain("\"/ko");
    }

    @Test
    void onlyAProxyOfThePublishersIsHeardAboutTheHost() {
        TestingSite.Raw believed = site.raw("GET", "/", "Host: backend", "X-Forwarded-Host: " + OWN + ":443, inner");
        assertThat(believed.body()).contains("lang=\"ko\"");
        try (TestingSite open = TestingSite.of(TestingPaper.on(Engine.SQLITE))) {
            Masthead masthead = TestingPaper.masthead();
            open.paper().sets(masthead.with(masthead.titles().getLast().with(Outfit.USUAL.at("https://" + OWN))));
            open.paper().catchesUp();
            for (String forged : List.of("evil.example", OWN)) {
                TestingSite.Raw answer = open.raw("GET", "/", "Host: " + MAIN, "X-Forwarded-Host: " + forged);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).contains("lang=\"en\"").doesNotContain("evil");
            }
            // nor does what was forged stay for the next one
            assertThat(open.at(MAIN, "/").body()).doesNotContain("evil").contains("lang=\"en\"");
        }
    }

    @Test
    void whatIsNotReadByReadersAnswersAtEveryAddress() {
        for (String host : List.of(MAIN, OWN, "evil.example")) {
            assertThat(site.at(host, "/health/live").status()).isEqualTo(200);
            assertThat(site.raw("POST", "/v/1", "Host: " + host, "Content-Length: 0")
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void aTitleThatMovesIsFoundAtItsNewAddressAtOnce() {
        try (TestingSite moving = TestingSite.of(TestingPaper.on(Engine.SQLITE))) {
            Masthead masthead = TestingPaper.masthead();
            assertThat(moving.at(MAIN, "/ko").status()).isEqualTo(200);
            moving.paper().sets(masthead.with(masthead.titles().getLast().with(Outfit.USUAL.at("https://" + OWN))));
            moving.paper().catchesUp();
            assertThat(moving.at(MAIN, "/ko").header("Location")).isEqualTo("https://" + OWN + "/");
            assertThat(moving.at(OWN, "/").body()).contains("lang=\"ko\"");
            assertThat(moving.at(MAIN, "/").body())
                    .containsPattern(Pattern.compile("<a href=\"https://" + OWN + "/\" lang=\"ko\""));
        }
    }
}
