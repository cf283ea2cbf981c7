package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;
import static press.broadsheet.testing.TestingSite.text;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private final TestingPaper paper = site.paper();
    private final List<StoryId> printed = new ArrayList<>();

    @BeforeAll
    void fill() {
        for (int number = 0; number < 130; number++) {
            printed.add(
                    paper.prints(story("Goal " + number).in("sports/football").by("Tobias Adeyemi")));
            // Now and then two stories of the same millisecond, as an import brings.
            paper.clock().pass(Duration.ofMillis(number % 3 == 0 ? 0 : 1));
        }
        paper.prints(story("Covid cases fall").in("world").about("Covid-19", "G-20"));
        paper.prints(story("한국어 기사 제목").in("ko/national"));
        paper.catchesUp();
    }

    @Test
    void everySpellingOfAStoryLeadsToItsOneAddress() {
        String home = "/sports/football/goal-18-19";
        assertThat(site.get(home).statusCode()).isEqualTo(200);
        for (String spelling : List.of(
                "/x-19",
                "/sports/goal-18-19",
                "/sports/football/another-headline-19",
                home + "/",
                "/SPORTS/Football/GOAL-19",
                "/ko/national/x-19",
                home + "?before=1-1")) {
            HttpResponse<byte[]> answer = site.get(spelling);
            assertThat(answer.statusCode()).as(spelling).isEqualTo(301);
            assertThat(header(answer, "Location")).as(spelling).isEqualTo(home);
        }
        String korean = header(site.get("/x-132"), "Location");
        assertThat(korean).startsWith("/ko/national/%ED%95%9C").endsWith("-132");
        assertThat(site.get(korean).statusCode()).isEqualTo(200);
    }

    @Test
    void aKilledStoryIsGoneWithItsNotice() {
        StoryId id = paper.prints(story("Wrong report").in("world"));
        paper.catchesUp();
        String address = header(site.get("/x-" + id), "Location");
        paper.kills(id, "We took this report back.");
        paper.catchesUp();
        HttpResponse<byte[]> answer = site.get(address);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(text(answer)).contains("We took this report back.").doesNotContain("Wrong report");
        assertThat(text(answer)).contains("name=\"robots\" content=\"noindex");
        assertThat(site.get(address, "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/sports/rowing",
                "/sports/goal-999999",
                "/author/nobody",
                "/topic/nothing",
                "/ko/gardening",
                "/x-0",
                "/x-99999999999999999999",
                "/assets/nothing-000000000000.css",
                "/pictures/nothing.jpg",
                "/api/desk2",
                "/.env",
                "/%00",
                "/national%2Fpolitics",
                "/nothing?ref=newsletter-19",
                "/author/%E0%A4%A"
            })
    void whatIsNotThereIsNotFound(String path) throws IOException {
        assertThat(statusOf(path)).isIn(400, 404);
    }

    @Test
    void aPageThatIsNotThereSaysSoInTheDressOfTheTitle() {
        assertThat(text(site.get("/nothing"))).contains("<html lang=\"en\"", "The Harbour Post");
        assertThat(text(site.get("/ko/nothing"))).contains("<html lang=\"ko\"", "항구일보");
    }

    @Test
    void aQueryThatNoPageKnowsMakesNoDifference() {
        for (String page : List.of("/", "/sports", "/sports/football/goal-18-19", "/author/tobias-adeyemi", "/ko")) {
            String tag = header(site.get(page), "ETag");
            for (String query : List.of("?utm_source=x", "?fbclid=1&gclid=2", "?", "?before", "?before=", "?a=b&c")) {
                HttpResponse<byte[]> answer = site.get(page + query);
                assertThat(answer.statusCode()).as(page + query).isEqualTo(200);
                assertThat(header(answer, "ETag")).as(page + query).isEqualTo(tag);
            }
        }
    }

    @Test
    void aPointThatIsNoneLeadsToThePageWithoutIt() {
        for (String page :
                List.of("/", "/sports", "/author/tobias-adeyemi", "/feeds", "/robots.txt", "/feeds/all.rss")) {
            HttpResponse<byte[]> answer = site.get(page + "?before=junk");
            assertThat(answer.statusCode()).as(page).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo(page);
        }
        assertThat(header(site.get("/?before=1-1"), "Location")).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sports/football", "/author/tobias-adeyemi"})
    void goingBackThroughAListShowsEveryStoryOnce(String list) {
        assertThat(walk(list))
                .containsExactlyInAnyOrderElementsOf(
                        printed.stream().map(StoryId::toString).toList());
    }

    @Test
    void goingBackThroughASectionWithOthersBelowItMissesNoStory() {
        // its front shows some of them twice: what stands in a block of a section below is in the list too
        assertThat(walk("/sports"))
                .containsAll(printed.stream().map(StoryId::toString).toList());
    }

    private List<String> walk(String list) {
        List<String> shown = new ArrayList<>();
        String page = list;
        for (int pages = 0; !page.isEmpty() && pages < 20; pages++) {
            Matcher main = MAIN.matcher(text(site.get(page)));
            assertThat(main.find()).as(page).isTrue();
            shown.addAll(stories(main.group().replaceAll("(?s)<section class=\"recent-list\".*?</section>", "")));
            Matcher older =
                    Pattern.compile("href=\"(" + list + "\\?before=[^\"]+)\"").matcher(main.group());
            page = older.find() ? older.group(1) : "";
        }
        return shown;
    }

    private static List<String> stories(String html) {
        return Pattern.compile("href=\"/sports/football/goal-\\d+-(\\d+)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    @Test
    void aTopicWhoseNameEndsInANumberIsNoStory() {
        assertThat(text(site.get("/topic/covid-19"))).contains("Covid-19", "Covid cases fall");
        assertThat(text(site.get("/topic/g-20"))).contains("Covid cases fall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "//evil.example/x/",
                "/\\evil.example/",
                "///evil.example/",
                "/%5Cevil.example/"
            })
    void noAddressLeadsToAnotherSite(String path) throws IOException {
        String answer = raw(path);
        Matcher location = Pattern.compile("(?im)^Location: *(.*)$").matcher(answer);
        if (location.find()) {
            assertThat(location.group(1).strip())
                    .doesNotStartWith("//")
                    .doesNotStartWith("/\\")
                    .startsWith("/");
        }
        assertThat(answer).doesNotContain("Exception");
    }

    private int statusOf(String path) throws IOException {
        return Integer.parseInt(raw(path).split(" ", 3)[1]);
    }

    /** Asks without a client that would put the address right first. */
    private String raw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", site.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
