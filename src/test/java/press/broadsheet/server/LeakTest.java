package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Crawl;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;
import press.broadsheet.testing.TestingSite;

/** Goes everywhere as the public and finds no word of what it must not know. Each story has words that no other has. */
@ParameterizedClass
@EnumSource(Engine.class)
class LeakTest {

    private static final List<String> PARTS =
            List.of("head", "body", "caption", "topic", "writer", "kick", "place", "gallery", "film", "said");

    @AutoClose
    private final TestingSite site;

    private final TestingPaper paper;
    private final Map<String, StoryId> stories = new LinkedHashMap<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final Map<String, String> films = new LinkedHashMap<>();

    LeakTest(Engine engine) {
        this.site = TestingSite.of(TestingPaper.on(engine));
        this.paper = site.paper();
    }

    @BeforeEach
    void fill() {
        paper.opens("national/around-town", "national/letters");
        int seed = 10;
        for (String state : List.of("draft", "scheduled", "prepared", "sealed", "embargoed", "withdrawn", "killed")) {
            pictures.put(state, paper.takesIn(seed++));
            films.put(state, paper.takesInFilm(seed));
            paper.captions(films.get(state), "en", mark("said", state));
            stories.put(state, paper.files(marked(state, pictures.get(state), films.get(state))));
        }
        paper.begins("strip", Series.Kind.COMIC, "national/politics");
        paper.prints(story("Open for all")
                .in("national/politics")
                .pointingTo(id("embargoed"))
                .pointingTo(id("killed")));
        for (String state : List.of("embargoed", "withdrawn", "killed")) {
            paper.publishes(id(state));
            paper.corrects(id(state), mark("correction", state) + " was put right.");
            paper.keepsAddress("/old/" + state + ".html", id(state));
        }
    }

    private StoryId id(String state) {
        return stories.getOrDefault(state, new StoryId(1));
    }

    private static TestingCopy marked(String state, String picture, String film) {
        return story(mark("head", state))
                .in("national/politics", "finance/markets", "national/around-town")
                .by(mark("writer", state))
                .about(mark("topic", state))
                .kicked(mark("kick", state))
                .saying(mark("body", state) + " was said in " + mark("place", state) + ".")
                .withGallery(mark("gallery", state), picture, picture)
                .ledBy(film, picture, mark("film", state))
                .under(picture, mark("caption", state))
                .with(new Block.Event(new Occasion(
                        mark("body", state),
                        mark("place", state),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 9),
                        "",
                        "",
                        null)));
    }

    /** A word that stands nowhere else, in letters alone so that nothing cuts it. */
    private static String mark(String part, String state) {
        return "Zyx" + part + state;
    }

    @Test
    void nothingIsSeenOfWhatIsNotPublic() {
        paper.catchesUp();
        Map<String, TestingReader.Seen> before = crawl();
        assertThat(all(before)).contains(mark("head", "embargoed"), mark("body", "killed"), mark("topic", "withdrawn"));
        forms("embargoed")
                .forEach(
                        form -> assertThat(site.get(form).statusCode()).as(form).isEqualTo(200));
        assertThat(all(before)).contains(mark("gallery", "withdrawn"));
        assertThat(before.keySet())
                .anyMatch(path -> path.endsWith("-" + id("killed") + "/pictures/2"))
                .anyMatch(path -> path.endsWith("-" + id("embargoed") + "/pictures"));
        for (String path : film("embargoed")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
        }

        paper.schedules(id("scheduled"), paper.clock().instant().plus(Duration.ofHours(2)));
        paper.instalment(id("prepared"), "strip", LocalDate.of(2026, 3, 3));
        paper.embargoes(id("sealed"), Duration.ofHours(2));
        paper.publishes(id("sealed"));
        paper.embargoes(id("embargoed"), Duration.ofHours(2));
        paper.withdraws(id("withdrawn"));
        paper.kills(id("killed"), "A report was taken back.");
        paper.catchesUp();

        Map<String, TestingReader.Seen> after = crawl();
        assertThat(after).hasSizeGreaterThan(60);
        after.forEach(this::assertThatItTellsNothing);
        pictures.keySet().forEach(state -> forms(state)
                .forEach(
                        form -> assertThat(site.get(form).statusCode()).as(form).isEqualTo(404)));
        films.keySet().stream().flatMap(state -> film(state).stream()).forEach(path -> {
            HttpResponse<byte[]> answer = site.get(path, "Range", "bytes=0-9");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(site.head(path).statusCode()).as(path).isEqualTo(404);
        });
        before.keySet().stream()
                .filter(path -> path.contains("/pictures")
                        && path.contains(mark("head", "").toLowerCase(Locale.ROOT)))
                .forEach(path -> assertThat(
                                after.containsKey(path)
                                        ? after.get(path).status()
                                        : site.sees(path).status())
                        .as(path)
                        .isEqualTo(path.contains("-" + id("killed") + "/") ? 410 : 404));
    }

    /** In every form and both formats, around a point of somebody's own too. */
    private List<String> forms(String state) {
        String start = "/pictures/" + pictures.get(state) + "-";
        return List.of(
                start + "320.jpg",
                start + "400.webp",
                start + "320x16-9.jpg",
                start + "320x4-3.webp",
                start + "300x1-1.jpg",
                start + "240x4-5.webp",
                start + "320x16-9-10-20.jpg");
    }

    @Test
    void everythingIsSeenWhenTheHourHasCome() {
        paper.embargoes(id("embargoed"), Duration.ofHours(2));
        paper.schedules(id("scheduled"), paper.clock().instant().plus(Duration.ofHours(2)));
        paper.instalment(id("prepared"), "strip", LocalDate.of(2026, 3, 3));
        paper.catchesUp();
        crawl();
        paper.waits(Duration.ofHours(2));
        crawl().forEach((address, seen) -> assertThat(
                        !address.contains("prepared") && seen.text().contains(mark("caption", "prepared")))
                .as(address)
                .isFalse());
        // The prepared instalment waits for midnight in Seoul.
        paper.waits(Duration.ofHours(16));
        String all = all(crawl());
        assertThat(all.contains(mark("caption", "prepared")))
                .as("the instalment")
                .isTrue();
        for (String part : List.of("head", "body", "caption", "topic", "writer", "kick", "gallery")) {
            assertThat(all.contains(mark(part, "embargoed")))
                    .as(mark(part, "embargoed"))
                    .isTrue();
            assertThat(all.contains(mark(part, "scheduled")))
                    .as(mark(part, "scheduled"))
                    .isTrue();
        }
        assertThat(all.contains(mark("body", "draft") + " was said"))
                .as("the draft")
                .isFalse();
        assertThat(site.get(picture("embargoed")).statusCode()).isEqualTo(200);
        assertThat(site.get(picture("draft")).statusCode()).isEqualTo(404);
        film("scheduled")
                .forEach(
                        path -> assertThat(site.get(path).statusCode()).as(path).isEqualTo(200));
        film("draft")
                .forEach(
                        path -> assertThat(site.get(path).statusCode()).as(path).isEqualTo(404));
    }

    private String picture(String state) {
        return "/pictures/" + pictures.get(state) + "-320.jpg";
    }

    /** A film's file and its captions. */
    private List<String> film(String state) {
        return List.of("/videos/" + films.get(state) + ".mp4", "/videos/" + films.get(state) + ".en.vtt");
    }

    private static String all(Map<String, TestingReader.Seen> seen) {
        return String.join(
                "\n", seen.values().stream().map(TestingReader.Seen::text).toList());
    }

    /** Every door there is, and those that only somebody would try who knows the words already. */
    private Map<String, TestingReader.Seen> crawl() {
        List<String> doors = new ArrayList<>(List.of(
                "/",
                "/ko",
                "/feeds",
                "/site-map",
                "/sitemap.xml",
                "/news-sitemap.xml",
                "/video-sitemap.xml",
                "/robots.txt",
                "/ads.txt",
                "/api/content/stories",
                "/most-read",
                "/series",
                "/series/strip",
                "/feeds/series/strip.rss",
                "/national/around-town",
                "/letters/write",
                "/search?q=open",
                "/health/ready",
                "/metrics",
                "/health",
                "/api/desk/stories",
                "/nothing-here"));
        stories.forEach((state, id) -> {
            doors.add("/x-" + id);
            doors.add("/api/content/stories/" + id);
            doors.add("/old/" + state + ".html");
            doors.add("/author/" + mark("writer", state).toLowerCase(Locale.ROOT));
            doors.add("/topic/" + mark("topic", state).toLowerCase(Locale.ROOT));
            doors.add("/national/politics/" + mark("head", state).toLowerCase(Locale.ROOT) + "-" + id);
            doors.add("/api/desk/stories/" + id);
            doors.add("/x-" + id + "/pictures");
            doors.add("/x-" + id + "/pictures/1");
            PARTS.forEach(part -> doors.add("/search?q=" + mark(part, state)));
        });
        return Crawl.from(doors, site::sees, TestingPaper.masthead().address());
    }

    private void assertThatItTellsNothing(String address, TestingReader.Seen seen) {
        String text = seen.text().toLowerCase(Locale.ROOT);
        for (String state : stories.keySet()) {
            for (String part : PARTS) {
                String mark = mark(part, state).toLowerCase(Locale.ROOT);
                // A page may say again what it was asked for, and no more.
                if (!address.toLowerCase(Locale.ROOT).contains(mark)) {
                    assertThat(text.contains(mark))
                            .as("%s tells %s", address, mark)
                            .isFalse();
                }
            }
            assertThat(text.contains(mark("correction", state).toLowerCase(Locale.ROOT)))
                    .as(address)
                    .isFalse();
            assertThat(text).as(address).doesNotContain(pictures.get(state));
            assertThat(text).as(address).doesNotContain(films.get(state));
        }
    }
}
