package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;
import static press.broadsheet.testing.TestingSite.text;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.letter.Letter;
import press.broadsheet.pressroom.Press;
import press.broadsheet.testing.TestingForm;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingPostgres;
import press.broadsheet.testing.TestingSite;

/** The database goes and comes back under a running server. */
class DatabaseAwayTest {

    private static final String STORY = "{\"headline\": \"Filed later\", \"sections\": [\"world\"]}";

    @AutoClose
    private final TestingPostgres postgres = TestingPostgres.durable();

    @AutoClose
    private final TestingSite site =
            TestingSite.of(TestingPaper.on(new PaperSettings(postgres.bareDatabase(), PaperSettings.PAGE_MEMORY)));

    private String picture = "";
    private List<String> pressed = List.of();

    @BeforeEach
    void press() {
        TestingPaper paper = site.paper();
        picture = "/pictures/" + paper.takesIn(1) + "-320.jpg";
        paper.prints(story("Ferry returns").in("world").under(picture.substring(10, 74), "The ferry"));
        paper.catchesUp();
        pressed = List.of("/", "/world", "/world/ferry-returns-1", picture);
        pressed.forEach(path -> assertThat(site.get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void whatWasPressedAheadStandsThoughNobodyAskedForIt() {
        Paper.Pressroom pressroom = site.paper().paper().pressroom();
        Press press = pressroom.press();
        pressroom.run().pressAhead();
        List<String> ahead =
                List.of("/finance", "/feeds/all.rss", "/feeds/world.atom", "/sitemap.xml", "/news-sitemap.xml");
        await().atMost(Duration.ofSeconds(15)).until(() -> ahead.stream().allMatch(path -> press.ready(path) != null));
        postgres.stop();
        ahead.forEach(path -> assertThat(site.get(path).statusCode()).as(path).isEqualTo(200));
        postgres.start();
    }

    @Test
    void theSiteStaysUpFromWhatIsPressedAndGoesOnWhenTheDatabaseIsBack() {
        postgres.stop();
        assertThatTheSiteStaysUp();
        // at the same time, since each waits for a connection
        List.of("/finance", "/world/nobody-999", "/search?q=ferry", "/pictures/" + "0".repeat(64) + "-320.jpg")
                .parallelStream()
                .forEach(path -> assertThatItIsAway(path, Duration.ofSeconds(6)));
        assertThatNothingIsWritten();

        postgres.start();
        await().atMost(Duration.ofSeconds(15)).until(() -> site.get("/finance").statusCode() == 200);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> site.act("POST", "/api/desk/stories", STORY).statusCode() == 201);
        assertThat(site.act("PUT", "/api/desk/stories/2/publication", "{}").statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> text(site.get("/world")).contains("Filed later"));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> !text(site.get("/health/ready")).contains("DEGRADED"));
    }

    @Test
    void aServerThatHangsIsLikeOneThatIsAway() throws Exception {
        signal("-STOP");
        try {
            assertThatTheSiteStaysUp();
            assertThatItIsAway("/finance", Duration.ofSeconds(15));
        } finally {
            signal("-CONT");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> site.get("/finance").statusCode() == 200);
    }

    @Test
    void aLetterComesBackWithEveryWordAndIsTakenWhenTheDatabaseIsBack() {
        site.paper().opens("opinion/letters");
        TestingForm form =
                TestingForm.open(site, "/letters/write").with("text", "Nothing of this <letter> may be lost.");
        site.paper().clock().pass(Duration.ofSeconds(5));
        postgres.stop();
        HttpResponse<String> sent = form.send();
        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(header(sent, "Retry-After")).isNotEmpty();
        assertThat(header(sent, "Cache-Control")).isEqualTo("no-store");
        assertThat(sent.body())
                .contains(
                        "Nothing of this &lt;letter&gt; may be lost.",
                        "value=\"Bo Sund\"",
                        "Nothing is lost as long as")
                .doesNotContain("Exception", "postgres");
        postgres.start();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        form.with("seal", TestingForm.seal(sent.body())).send().statusCode() == 303);
        assertThat(site.paper().paper().correspondence().count(Letter.State.WAITING))
                .isEqualTo(1);
    }

    private void assertThatTheSiteStaysUp() {
        for (String path : pressed) {
            HttpResponse<byte[]> answer = within(Duration.ofSeconds(1), path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
        assertThat(site.get("/world", "If-None-Match", header(site.get("/world"), "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(within(Duration.ofSeconds(1), "/health/live").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> ready = within(Duration.ofSeconds(15), "/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(text(ready)).contains("DEGRADED");
        assertThat(text(within(Duration.ofSeconds(30), "/metrics")))
                .contains("broadsheet_database_up 0.0", "broadsheet_journal_position NaN");
    }

    private void assertThatItIsAway(String path, Duration patience) {
        HttpResponse<byte[]> answer = within(patience, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).as(path).isNotEmpty();
        assertThat(header(answer, "Cache-Control")).as(path).isEqualTo("no-store");
    }

    private void assertThatNothingIsWritten() {
        HttpResponse<byte[]> filed = site.act("POST", "/api/desk/stories", STORY);
        assertThat(filed.statusCode()).isEqualTo(503);
        assertThat(header(filed, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(filed, "Retry-After")).isNotEmpty();
        assertThat(text(filed)).contains("\"status\":503").doesNotContain("Exception", "postgres");
    }

    private HttpResponse<byte[]> within(Duration limit, String path) {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(limit);
        return answer;
    }

    private void signal(String signal) throws Exception {
        ProcessHandle postmaster = postgres.process();
        ProcessBuilder kill = new ProcessBuilder("kill", signal, Long.toString(postmaster.pid()));
        postmaster.descendants().forEach(process -> kill.command().add(Long.toString(process.pid())));
        assertThat(kill.start().waitFor()).isZero();
    }
}
