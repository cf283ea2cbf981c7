package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;
import static press.broadsheet.testing.TestingSite.text;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** Whatever people and programs make of an address, each page has one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingsTest {

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    @BeforeAll
    void fill() {
        site.paper().prints(story("Ferry returns").in("sports/football").by("홍길동"));
        site.paper().kills(site.paper().prints(story("Wrong").in("world")), "It was wrong.");
        site.paper().setsHousePage("", "about", "About us", "Since 1969.");
        site.paper().catchesUp();
    }

    @ParameterizedTest
    @CsvSource({
        "/World, /world",
        "/SPORTS/Football, /sports/football",
        "/SPORTS?before=1-1, /sports?before=1-1",
        "/KO, /ko",
        "/About, /about",
        "/feeds/ALL.rss, /feeds/all.rss",
        "/Feeds/sports/football.ATOM, /feeds/sports/football.atom",
        "/%77orld, /world",
        "/feeds/all%2Erss, /feeds/all.rss",
        "//world, /world",
        "/sports//football, /sports/football",
        "//evil.example/, /evil.example/",
        "/author/홍길동, /author/%ED%99%8D%EA%B8%B8%EB%8F%99",
        "/search/?q=a, /search?q=a",
        "/Search?q=a&page=2, /search?q=a&page=2",
        "/ko/search/, /ko/search",
        "/x-01, /sports/football/ferry-returns-1",
        "/x-0000001, /sports/football/ferry-returns-1",
        "/world/WRONG-02/, /world/wrong-2",
        "/sports/wrong-2, /world/wrong-2",
        "/world/wrong-2?before=1-1, /world/wrong-2"
    })
    void everyOtherSpellingLeadsToTheOneThatIsKept(String spelling, String kept) {
        TestingSite.Raw answer = site.raw("GET", spelling);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%zz", "/%", "/%f", "/%ff", "/%E0%A4", "/ko/%ff", "/world/%zz", "/\\evil.example/", "/../x"})
    void whatCannotBeReadLeadsNowhereInTheDressOfThePaper(String path) {
        TestingSite.Raw answer = site.raw("GET", path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body()).contains("<!doctype html>", "class=\"notice-page\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/nothing",
                "/api/content/stories/999999",
                "/api/content/nope",
                "/api/content/sections/nope/stories",
                "/api/content/%ff"
            })
    void aProgramIsToldInItsOwnTerms(String path) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(text(answer)).contains("\"status\":404", "\"title\":\"Not Found\"");
    }

    @Test
    void whoHasTheNumberOfAKilledStoryAloneIsNotToldItsWords() {
        TestingSite.Raw answer = site.raw("GET", "/x-2");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("It was wrong.").doesNotContain("wrong-2");
    }

    @Test
    void whatIsNoRequestAtAllIsNotAnAddress() {
        TestingSite.Raw answer = site.raw("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\nX: ", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"})
    void theIconStandsWhereItIsLookedFor(String path) {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        HttpResponse<byte[]> icon = site.get(header(answer, "Location"));
        assertThat(header(icon, "Content-Type")).isEqualTo("image/png");
        assertThat(icon.body()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(6_000);
    }
}
