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
        for (int number = 0; number < 25; number++) {
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
    void findsTheWholeArchiveFromEveryTitle() throws Exception {
        assertThat(text(get("/search?q=" + encoded("버스")))).contains("심야 교통 대책");
        assertThat(text(get("/ko/search?q=ferry"))).contains("Ferry vote today");
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
    void leadsFromPageToPage() throws Exception {
        assertThat(text(get("/search?q=gannet"))).contains("/search?q=gannet&amp;page=2\" rel=\"next\"");
        assertThat(text(get("/search?q=gannet&page=2")))
                .contains("/search?q=gannet\" rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        assertThat(text(get("/search?q=gannet&page=zzz"))).isEqualTo(text(get("/search?q=gannet")));
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
        assertThat(text(get("/search?q=whale"))).contains("Nothing was found for “whale”.", "Try fewer words");
        assertThat(text(get("/ko/search?q=" + encoded("고래")))).contains("“고래” 검색 결과가 없습니다.");
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
