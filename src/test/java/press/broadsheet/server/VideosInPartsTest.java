package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;
import static press.broadsheet.testing.TestingSite.text;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;
import press.broadsheet.testing.TestingVideo;

/** Films by the stretch, as RFC 9110, sections 13 and 14 want them, and their captions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VideosInPartsTest {

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private final byte[] whole = TestingVideo.mp4(1);
    private String film = "";
    private String path = "";
    private String tag = "";
    private StoryId id = new StoryId(1);

    @BeforeAll
    void fill() {
        film = site.paper().takesInFilm(1);
        site.paper().captions(film, "en", "The boat is back.");
        id = site.paper()
                .prints(story("Ferry returns")
                        .in("world")
                        .ledBy(film, site.paper().takesIn(1), "The boat"));
        site.paper().catchesUp();
        path = "/videos/" + film + ".mp4";
        tag = header(site.get(path), "ETag");
    }

    @Test
    void sendsTheWholeFilm() {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
        assertThat(header(answer, "Content-Type")).isEqualTo("video/mp4");
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(whole.length));
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Tag")).isEqualTo("video-" + film.substring(0, 16));
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-, 0, -1",
        "bytes=10-19, 10, 19",
        "BYTES=500-, 500, -1",
        "bytes=-5, -5, -1",
        "bytes=-999999999999, 0, -1",
        "bytes=7-999999999999999999999, 7, -1"
    })
    void sendsTheStretchThatWasAskedFor(String range, int from, int to) {
        HttpResponse<byte[]> answer = site.get(path, "Range", range);
        int first = from < 0 ? whole.length + from : from;
        int last = to < 0 ? whole.length + to : to;
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(first, last, whole.length));
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(last - first + 1));
        assertThat(header(answer, "ETag")).isEqualTo(tag);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=999999-", "bytes=-0", "bytes=99999999999999999999-"})
    void saysHowLongItIsToWhoAsksForWhatIsNotThere(String range) {
        HttpResponse<byte[]> answer = site.get(path, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + whole.length);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-4", "bytes=-", "lines=1-2", "bytes=0-1,4-5", "bytes=0-1, -1", "bytes", ""})
    void sendsAllOfItWhereNoStretchIsMeantOrSeveralAre(String range) {
        HttpResponse<byte[]> answer = site.get(path, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
    }

    @Test
    void goesOnOnlyWithTheFilmThatWasBegun() {
        assertThat(site.get(path, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        for (String begun : new String[] {"\"another\"", "W/" + tag, "Thu, 01 Jan 2009 00:00:00 GMT"}) {
            assertThat(site.get(path, "Range", "bytes=0-9", "If-Range", begun).body())
                    .as(begun)
                    .isEqualTo(whole);
        }
    }

    @Test
    void keepsConditions() {
        HttpResponse<byte[]> had = site.get(path, "If-None-Match", "\"x\", " + tag, "Range", "bytes=0-9");
        assertThat(had.statusCode()).isEqualTo(304);
        assertThat(had.body()).isEmpty();
        assertThat(header(had, "ETag")).isEqualTo(tag);
        assertThat(site.get(path, "If-Match", "\"x\", " + tag).statusCode()).isEqualTo(200);
        assertThat(site.get(path, "If-Match", "*", "Range", "bytes=0-9").statusCode())
                .isEqualTo(206);
        for (String other : new String[] {"\"x\"", "W/" + tag}) {
            HttpResponse<byte[]> refused = site.get(path, "If-Match", other);
            assertThat(refused.statusCode()).as(other).isEqualTo(412);
            assertThat(refused.body()).isEmpty();
        }
    }

    @Test
    void answersAHeadWithoutTheFilm() {
        HttpResponse<byte[]> answer = site.head(path, "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(whole.length));
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void servesCaptionsWithTheFilm() {
        String captions = "/videos/" + film + ".en.vtt";
        HttpResponse<byte[]> answer = site.get(captions);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/vtt; charset=utf-8");
        assertThat(text(answer)).startsWith("WEBVTT\n").contains("The boat is back.");
        assertThat(site.get(captions, "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(304);
        site.paper().captions(film, "en", "The boat is late.");
        site.paper().catchesUp();
        assertThat(text(site.get(captions))).contains("The boat is late.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".webm", ".mov", ".ko.vtt", ".EN.vtt", ".vtt", ".en.srt", "", "/"})
    void hasNothingAtOtherSpellings(String ending) {
        assertThat(site.get("/videos/" + film + ending).statusCode()).isIn(404, 301);
        assertThat(site.get("/videos/" + "0".repeat(64) + ".mp4").statusCode()).isEqualTo(404);
    }

    @Test
    void goesWithTheStoryThatShowsIt() {
        String other = site.paper().takesInFilm(2);
        String file = "/videos/" + other + ".mp4";
        assertThat(site.get(file).statusCode()).isEqualTo(404);
        StoryId story = site.paper()
                .prints(story("Gone soon").in("world").ledBy(other, site.paper().takesIn(2), "Gone"));
        site.paper().catchesUp();
        assertThat(site.get(file).statusCode()).isEqualTo(200);
        site.paper().withdraws(story);
        site.paper().catchesUp();
        assertThat(site.get(file).statusCode()).isEqualTo(404);
        assertThat(site.get("/x-" + id).statusCode()).isEqualTo(301);
    }
}
