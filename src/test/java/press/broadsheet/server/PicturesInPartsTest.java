package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;

import java.net.http.HttpResponse;
import java.util.Arrays;
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

/** Pictures by the stretch, as RFC 9110, section 14 wants them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesInPartsTest {

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private String path = "";
    private byte[] whole = {};
    private String tag = "";

    @BeforeAll
    void fill() {
        String picture = site.paper().takesIn(1);
        site.paper().prints(story("Ferry returns").in("world").under(picture, "The ferry"));
        site.paper().catchesUp();
        path = "/pictures/" + picture + "-320.jpg";
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        whole = answer.body();
        tag = header(answer, "ETag");
        assertThat(whole).hasSizeGreaterThan(600);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=10-19, 10, 19",
        "BYTES=500-, 500, -1",
        "bytes=-5, -5, -1",
        "bytes=7-999999, 7, -1"
    })
    void sendsTheStretchThatWasAskedFor(String range, int from, int to) {
        HttpResponse<byte[]> answer = site.get(path, "Range", range);
        int first = from < 0 ? whole.length + from : from;
        int last = to < 0 ? whole.length + to : to;
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(first, last, whole.length));
        assertThat(header(answer, "ETag")).isEqualTo(tag);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=999999-", "bytes=-0", "bytes=99999999999999999999-"})
    void saysHowLongItIsToWhoAsksForWhatIsNotThere(String range) {
        HttpResponse<byte[]> answer = site.get(path, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + whole.length);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-4", "bytes=-", "lines=1-2", "bytes=0-1,4-5", "bytes", ""})
    void sendsAllOfItWhereNoStretchIsMeant(String range) {
        HttpResponse<byte[]> answer = site.get(path, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
    }

    @Test
    void goesOnOnlyWithThePictureThatWasBegun() {
        assertThat(site.get(path, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        for (String begun : new String[] {"\"another\"", "W/" + tag, "Thu, 01 Jan 2009 00:00:00 GMT"}) {
            assertThat(site.get(path, "Range", "bytes=0-9", "If-Range", begun).body())
                    .isEqualTo(whole);
        }
    }

    @Test
    void asksNoRangeOfAHead() {
        HttpResponse<byte[]> answer = site.head(path, "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(whole.length));
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        HttpResponse<byte[]> answer = site.get(path, "If-None-Match", tag, "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(whole.length));
        assertThat(answer.body()).isEmpty();
    }
}
