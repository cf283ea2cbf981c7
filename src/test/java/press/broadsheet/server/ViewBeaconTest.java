package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;
import static press.broadsheet.testing.TestingSite.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** What a page says when it is looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewBeaconTest {

    private static final String PHONE = "Mozilla/5.0 (phone)";

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    @BeforeAll
    void fill() {
        site.paper().prints(story("Ferry returns").in("world"));
        site.paper().catchesUp();
        // Views count once the day has a salt.
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            site.post("/v/1", "User-Agent", PHONE);
            return counted() > 0;
        });
    }

    private long counted() {
        return site.paper().paper().counting().visits().taken().counted();
    }

    @Test
    void isAnsweredWithNothing() {
        long before = counted();
        HttpResponse<byte[]> answer = site.post("/v/1", "User-Agent", PHONE, "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void isCountedWhereTheOperatorSeesIt() {
        long before = counted();
        site.post("/v/1", "User-Agent", PHONE);
        assertThat(TestingSite.text(site.get("/metrics")))
                .contains(
                        "broadsheet_views_counted_total " + (before + 1) + ".0", "broadsheet_views_dropped_total 0.0");
    }

    @Test
    void isAPictureForReadersWithoutScript() {
        long before = counted();
        HttpResponse<byte[]> answer = site.get("/v/1.gif", "User-Agent", PHONE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/gif");
        assertThat(new String(answer.body(), 0, 6, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("GIF89a");
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void isNotCountedFromPagesOfOthersNorForPagesLoadedAhead() {
        long before = counted();
        assertThat(site.post("/v/1", "User-Agent", PHONE, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(204);
        site.get("/v/1.gif", "User-Agent", PHONE, "Sec-Purpose", "prefetch;prerender");
        site.post("/v/1", "User-Agent", "curl/8.5.0");
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void knowsOneWayToBeAskedAndNoOtherPath() {
        HttpResponse<byte[]> asked = site.get("/v/1");
        assertThat(asked.statusCode()).isEqualTo(405);
        assertThat(header(asked, "Allow")).isEqualTo("POST");
        assertThat(site.post("/v/1.gif").statusCode()).isEqualTo(405);
        for (String path : new String[] {"/v/0", "/v/x", "/v/1/2", "/v/99999999999999999999"}) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
