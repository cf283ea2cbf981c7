package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;
import static press.broadsheet.testing.TestingSite.text;
import static press.broadsheet.testing.TestingSite.unpacked;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Validators, encodings and caching as RFC 9110 and RFC 9111 want them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HonestHttpTest {

    private static final List<String> PAGES = List.of("/", "/world", "/world/ferry-returns-1", "/about", "/ko");

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private final TestingPaper paper = site.paper();
    private String picture = "";

    @BeforeAll
    void fill() {
        picture = paper.takesIn(1);
        StoryId id = paper.prints(story("Ferry returns").in("world").under(picture, "The ferry"));
        paper.kills(paper.prints(story("Wrong").in("world")), "It was wrong.");
        paper.setsHousePage("", "about", "About us", "Since 1969.");
        paper.catchesUp();
        assertThat(id).isEqualTo(new StoryId(1));
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        for (String page : PAGES) {
            HttpResponse<byte[]> first = site.get(page);
            String tag = header(first, "ETag");
            assertThat(tag).as(page).matches("\"[0-9a-f]+\"");
            for (String asked : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                HttpResponse<byte[]> again = site.get(page, "If-None-Match", asked);
                assertThat(again.statusCode()).as("%s %s", page, asked).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(header(again, "ETag")).isEqualTo(tag);
                assertThat(header(again, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
                assertThat(header(again, "Vary")).isEqualTo("Accept-Encoding");
                assertThat(header(again, "Content-Encoding")).isEmpty();
                assertThat(header(again, "Content-Length")).isEqualTo(header(first, "Content-Length"));
            }
            assertThat(site.get(page, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void eachEncodingHasATagOfItsOwn() {
        for (String page : PAGES) {
            HttpResponse<byte[]> plain = site.get(page);
            HttpResponse<byte[]> gzip = site.get(page, "Accept-Encoding", "gzip, deflate, br");
            assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(plain, "Content-Encoding")).isEmpty();
            assertThat(unpacked(gzip)).isEqualTo(text(plain));
            assertThat(header(gzip, "ETag")).isNotEqualTo(header(plain, "ETag"));
            assertThat(site.get(page, "If-None-Match", header(gzip, "ETag")).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0", "gzip;q=0.000", "identity", "br", "deflate;q=1, gzip;q=0"})
    void whoRefusesGzipGetsNone(String accepted) {
        assertThat(header(site.get("/world", "Accept-Encoding", accepted), "Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip;q=0.5", "gzip; q=1.0, identity; q=0.5", "br, gzip", "deflate, gzip;q=0.8"})
    void whoTakesGzipGetsIt(String accepted) {
        assertThat(header(site.get("/world", "Accept-Encoding", accepted), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void aHeadHasTheHeadersOfTheAnswerAndNoBody() {
        for (String page :
                List.of("/", "/world", "/nothing-here", "/world/wrong-2", "/pictures/" + picture + "-320.jpg")) {
            for (String accepted : List.of("gzip", "identity")) {
                HttpResponse<byte[]> got = site.get(page, "Accept-Encoding", accepted);
                HttpResponse<byte[]> head = site.head(page, "Accept-Encoding", accepted);
                assertThat(head.statusCode()).as(page).isEqualTo(got.statusCode());
                assertThat(head.body()).isEmpty();
                for (String name :
                        List.of("Content-Length", "Content-Type", "Content-Encoding", "ETag", "Cache-Control")) {
                    assertThat(header(head, name)).as("%s %s", page, name).isEqualTo(header(got, name));
                }
                assertThat(header(got, "Content-Length")).isEqualTo(Integer.toString(got.body().length));
            }
        }
    }

    @Test
    void aPageThatHasNotChangedSinceIsNotSentAgain() {
        HttpResponse<byte[]> first = site.get("/world/ferry-returns-1");
        String modified = header(first, "Last-Modified");
        assertThat(modified).endsWith(" GMT");
        assertThat(site.get("/world/ferry-returns-1", "If-Modified-Since", modified)
                        .statusCode())
                .isEqualTo(304);
        assertThat(site.get("/world/ferry-returns-1", "If-Modified-Since", "Thu, 01 Jan 2009 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.get("/world/ferry-returns-1", "If-Modified-Since", "yesterday")
                        .statusCode())
                .isEqualTo(200);
        // where a tag is sent, it counts alone
        assertThat(site.get("/world/ferry-returns-1", "If-Modified-Since", modified, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aListThatLostAStoryHasChangedThoughItsNewestStoryIsOlder() {
        paper.waits(Duration.ofHours(1));
        StoryId id = paper.prints(story("Short-lived").in("opinion"));
        paper.catchesUp();
        HttpResponse<byte[]> before = site.get("/opinion");
        assertThat(text(before)).contains("Short-lived");
        paper.waits(Duration.ofSeconds(1));
        paper.withdraws(id);
        paper.catchesUp();
        HttpResponse<byte[]> after = site.get("/opinion", "If-Modified-Since", header(before, "Last-Modified"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(site.get("/opinion", "If-None-Match", header(before, "ETag")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anOlderStoryThatIsTakenAwayIsNotConfirmedByTheTimeOfTheNewest() {
        StoryId related = paper.prints(story("Wrong claim").in("finance/markets"));
        StoryId id = paper.prints(story("Follow-up").in("finance/markets").pointingTo(related));
        paper.waits(Duration.ofHours(1));
        List<String> places = List.of(
                "/",
                "/finance",
                "/finance/markets",
                "/feeds/all.rss",
                "/feeds/finance.atom",
                "/feeds/finance/markets.json",
                "/sitemaps/stories-2026-03.xml",
                "/api/content/stories",
                paper.reader().addressOf(id));
        List<String> times = places.stream()
                .map(place -> header(site.get(place), "Last-Modified"))
                .toList();
        // In the same second.
        paper.kills(related, "It was wrong.");
        paper.catchesUp();
        for (int index = 0; index < places.size(); index++) {
            HttpResponse<byte[]> after = site.get(places.get(index), "If-Modified-Since", times.get(index));
            assertThat(times.get(index)).as(places.get(index)).isNotEmpty();
            assertThat(after.statusCode()).as(places.get(index)).isEqualTo(200);
            assertThat(text(after)).as(places.get(index)).doesNotContain("Wrong claim");
        }
    }

    @Test
    void everyAnswerSaysHowLongItMayBeKept() {
        for (String page : PAGES) {
            assertThat(header(site.get(page), "Cache-Control"))
                    .as(page)
                    .isEqualTo("public, max-age=30, stale-while-revalidate=60, stale-if-error=86400");
        }
        assertThat(header(site.get("/nothing-here"), "Cache-Control")).isEqualTo("public, max-age=10");
        assertThat(header(site.get("/world/wrong-2"), "Cache-Control")).isEqualTo("public, max-age=10");
        assertThat(header(site.get("/world/"), "Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(header(site.get("/pictures/" + picture + "-320.jpg"), "Cache-Control"))
                .isEqualTo("public, max-age=86400, s-maxage=60, immutable");
        String style = text(site.get("/")).replaceAll("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
        assertThat(header(site.get(style), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(site.get("/world/ferry-returns-1"), "Cache-Tag")).isEqualTo("story-1");
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeedAndSetsNoCookie() {
        for (String page : List.of(
                "/",
                "/world/ferry-returns-1",
                "/world/ferry-returns-1/print",
                "/world/ferry-returns-1/lite",
                "/nothing-here",
                "/world/wrong-2",
                "/about",
                "/search?q=ferry")) {
            HttpResponse<byte[]> answer = site.get(page);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
            assertThat(header(answer, "Server")).isEmpty();
            assertThat(header(answer, "Set-Cookie")).isEmpty();
            assertThat(text(answer)).doesNotContain(" onclick=", " style=\"");
            assertThat(writtenIn(answer))
                    .as(page)
                    .hasSize(1)
                    .allMatch(header(answer, "Content-Security-Policy")::contains);
        }
        assertThat(header(site.get("/pictures/" + picture + "-320.jpg"), "X-Content-Type-Options"))
                .isEqualTo("nosniff");
    }

    /** The digests of the scripts and style sheets that stand in a page itself, as a policy names them. */
    private static List<String> writtenIn(HttpResponse<byte[]> page) {
        return Jsoup.parse(text(page)).select("style, script:not([src]):not([type])").stream()
                .map(element -> {
                    try {
                        byte[] digest = MessageDigest.getInstance("SHA-256")
                                .digest(element.data().getBytes(StandardCharsets.UTF_8));
                        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
                    } catch (NoSuchAlgorithmException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }

    @Test
    void onlyReadingIsPossible() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            HttpResponse<byte[]> answer = site.act(method, "/world", "");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/desk/stories", "/api/content/stories", "/health/live", "/metrics", "/search"})
    void nobodyIsSentHisOwnHeadersBack(String path) {
        HttpResponse<byte[]> answer = site.act("TRACE", path, "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET");
        assertThat(text(answer)).doesNotContain("Bearer");
    }
}
