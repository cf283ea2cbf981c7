package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.search.TestingPaper.english;
import static press.broadsheet.search.TestingPaper.korean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.server.Server;

/** The page that a reader gets from the search box. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SearchPageTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private TestingPaper paper;
    private Server server;

    @BeforeAll
    void serve(@TempDir Path folder) {
        paper = new TestingPaper(folder);
        paper.publish(english("Ferry vote today", "Members decide on the <night> ferry."));
        paper.publish(korean("심야 교통 대책", "버스 노선이 적은 동네에 작은 차가 다닌다."));
        for (int number = 0; number < 75; number++) {
            paper.publish(english("Gannet " + number, "On the rock & below."));
        }
        paper.settle();
        server = Server.start(paper.paper(), 0);
    }

    @AfterAll
    void close() {
        server.close();
        paper.close();
    }

    @Test
    void showsWhatWasFoundInEnglish() throws Exception {
        HttpResponse<byte[]> page = get("/search?q=ferry");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(text(page))
                .contains(
                        "lang=\"en\"",
                        "1 story found for “ferry”",
                        "Ferry vote today",
                        "the &lt;night&gt; <mark>ferry</mark>.")
                .contains("noindex", "value=\"ferry\"");
    }

    @Test
    void showsWhatWasFoundInKorean() throws Exception {
        String page = text(get("/ko/search?q=" + encoded("버스노선을")));
        assertThat(page).contains("lang=\"ko\"", "“버스노선을” 검색 결과 1건", "심야 교통 대책", "<mark>버스 노선");
    }

    @Test
    void looksInItsOwnTitleAndInAllOfThemWhenAsked() throws Exception {
        String own = text(get("/search?q=" + encoded("버스")));
        assertThat(own).contains("No stories found", "Search all titles");
        assertThat(text(get("/search?titles=all&q=" + encoded("버스")))).contains("심야 교통 대책", "Search The Tide alone");
        assertThat(text(get("/ko/search?q=ferry"))).contains("모든 매체에서 검색", "검색 결과 0건");
        assertThat(text(get("/ko/search?q=ferry&titles=all"))).contains("Ferry vote today", "에서만 검색");
        assertThat(text(get("/search?q=ferry&titles=some"))).isEqualTo(text(get("/search?q=ferry")));
    }

    @Test
    void comesCompressedToThoseWhoTakeIt() throws Exception {
        HttpResponse<byte[]> page = get("/search?q=ferry", "Accept-Encoding", "gzip");
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text(get("/search?q=ferry")));
        }
    }

    @Test
    void leadsFromPageToPageAndBack() throws Exception {
        String first = text(get("/search?q=gannet"));
        assertThat(first).contains("Page 1 of 4").doesNotContain("rel=\"prev\"");
        String second = text(get(link(first, "next")));
        assertThat(second).contains("Page 2 of 4").contains("href=\"/search?q=gannet\" rel=\"prev\"");
        String third = text(get(link(second, "next")));
        assertThat(text(get(link(third, "prev")))).isEqualTo(second);
        String last = text(get(link(third, "next")));
        assertThat(last).contains("Page 4 of 4").doesNotContain("rel=\"next\"");
        for (String nowhere : new String[] {"&after=zzz", "&before=", "&page=2", "&after=1-1-1-1-1&before=zzz"}) {
            assertThat(text(get("/search?q=gannet" + nowhere))).as(nowhere).contains("Page 1 of 4");
        }
    }

    private static String link(String page, String rel) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page);
        assertThat(link.find()).as(rel).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void narrowsByTheListsBesideWhatWasFound() throws Exception {
        String page = text(get("/search?q=gannet"));
        assertThat(page)
                .contains("/search?q=gannet&amp;section=national\">National")
                .contains("/search?q=gannet&amp;period=day\">Past day")
                .doesNotContain("&amp;language=");
        String narrowed = text(get("/search?q=gannet&section=national&period=week&sort=newest"));
        assertThat(narrowed)
                .contains("75 stories found for “gannet”")
                .contains("/search?q=gannet&amp;period=week&amp;sort=newest\">National")
                .contains("/search?q=gannet&amp;section=national&amp;sort=newest\">Past week")
                .contains("name=\"section\" value=\"national\"", "value=\"newest\" selected");
        assertThat(text(get("/search?q=gannet&section=sports"))).contains("No stories found", "Sports <span");
        assertThat(text(get("/search?section=national&language=en"))).contains("76 stories");
        assertThat(text(get("/search?q=gannet&from=2026-01-01&to=2026-01-31"))).contains("From 1 January 2026");
        assertThat(text(get("/ko/search?q=gannet&to=2026-01-31"))).contains("2026년 1월 31일까지");
    }

    @Test
    void passesOverChoicesThatThereAreNot() throws Exception {
        String open = text(get("/search?q=gannet"));
        for (String nonsense : new String[] {
            "section=nowhere",
            "section=%00",
            "period=century",
            "from=yesterday",
            "to=2026-02-30",
            "language=klingon",
            "author=%21",
            "sort=worst",
            "from=-2026-01-01",
            "to=%2B999999999-01-01"
        }) {
            assertThat(text(get("/search?q=gannet&" + nonsense))).as(nonsense).isEqualTo(open);
        }
    }

    @Test
    void takesOperatorsInTheBox() throws Exception {
        assertThat(text(get("/search?q=" + encoded("section:National ferry")))).contains("Ferry vote today");
        assertThat(text(get("/ko/search?q=" + encoded("섹션:사회")))).contains("심야 교통 대책");
        assertThat(text(get("/search?q=" + encoded("before:1999")))).contains("No stories found");
    }

    @Test
    void showsTheFormAloneToThoseWhoTypedNothing() throws Exception {
        for (String path : new String[] {"/search", "/search?q=", "/search?q=+++", "/search?x=1", "/search?q=%00"}) {
            HttpResponse<byte[]> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(text(page)).contains("Look for words, names and places").doesNotContain("rel=\"next\"");
        }
    }

    @Test
    void saysWhenNothingWasFound() throws Exception {
        assertThat(text(get("/search?q=whale"))).contains("No stories found for “whale”", "Try fewer words");
        assertThat(text(get("/ko/search?q=" + encoded("고래")))).contains("“고래” 검색 결과 0건");
    }

    @Test
    void takesWhateverIsTyped() throws Exception {
        String[] typed = {
            "\"", "%", "\0masthead:\0", "<script>alert(1)</script>", "버".repeat(10_000), "x".repeat(10_000)
        };
        for (String one : typed) {
            HttpResponse<byte[]> page = get("/search?q=" + encoded(one));
            assertThat(page.statusCode()).as(one).isEqualTo(200);
            assertThat(text(page)).doesNotContain("<script>alert");
        }
    }

    @Test
    void answersNothingElseThanReading() throws Exception {
        HttpResponse<byte[]> head = send(request("/search?q=ferry").HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(send(request("/search").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(get("/nowhere/search?q=ferry").statusCode()).isEqualTo(404);
    }

    @Test
    void asksWhatWasMeantWhenNothingWasFound() throws Exception {
        assertThat(text(get("/search?q=fery+night&section=national")))
                .contains("Did you mean", "/search?q=ferry+night&amp;section=national\">ferry night</a>");
        assertThat(text(get("/search?q=ferry"))).doesNotContain("Did you mean");
        assertThat(text(get("/search?q=fery+gannet")))
                .as("no story has both")
                .contains("No stories found")
                .doesNotContain("Did you mean");
    }

    @Test
    void suggestsWhenInitialsFindNothing() throws Exception {
        String page = text(get("/ko/search?q=" + encoded("ㅅㅇ")));
        assertThat(page).contains("이런 것을 찾으시나요", "심야 교통 대책");
        assertThat(text(get("/ko/search?q=" + encoded("ㅅㅎ")))).contains("href=\"/ko/national\">사회");
    }

    @Test
    void suggestsToProgramsToo() throws Exception {
        HttpResponse<byte[]> answer = get("/search/suggest?q=" + encoded("ㅅㅇ"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(text(answer))
                .startsWith(
                        "{\"query\":\"ㅅㅇ\",\"suggestions\":[{\"kind\":\"headline\",\"text\":\"심야 교통 대책\",\"href\":\"/ko/");
        assertThat(text(get("/ko/search/suggest?q=nat")))
                .contains("{\"kind\":\"section\",\"text\":\"National\",\"href\":\"/national\"}");
        assertThat(text(get("/search/suggest"))).isEqualTo("{\"query\":\"\",\"suggestions\":[]}");
        assertThat(get("/search/suggest?q=%00%FF%3Cz").statusCode()).isEqualTo(200);
        assertThat(get("/nowhere/search/suggest?q=a").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsHowToAskThoseWhoAskedNothing() throws Exception {
        assertThat(text(get("/search"))).contains("author:lindqvist", "before:2026-03");
        assertThat(text(get("/ko/search"))).contains("기자:홍길동", "이전:2026-03");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void saysSoWhenTheIndexIsAway() throws Exception {
        paper.paper().search().close();
        HttpResponse<byte[]> page = get("/search?q=ferry");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(text(page)).contains("cannot be searched at the moment").doesNotContain("Exception");
        assertThat(text(get("/ko/search?q=ferry"))).contains("지금은 기사를 검색할 수 없습니다");
        assertThat(get("/search").statusCode()).isEqualTo(200);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
