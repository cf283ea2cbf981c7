package press.broadsheet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCampaign.campaign;
import static press.broadsheet.testing.TestingSite.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.broadsheet.advertising.Campaigns;
import press.broadsheet.advertising.Delivered;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingSite;

/** What a campaign is asked by readers' browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdBeaconTest {

    private static final String PHONE = "Mozilla/5.0 (phone)";

    @AutoClose
    private final TestingSite site = TestingSite.of(TestingPaper.on(Engine.SQLITE));

    private long sailings;

    @BeforeAll
    void book() {
        sailings = booked("https://lines.example/spring?from=paper&to=sea").number();
        // Somebody is counted once the day has a salt.
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            site.post("/a/" + sailings + "/side", "User-Agent", PHONE);
            return counted(sailings).seen() > 0;
        });
    }

    private Campaigns.Booked booked(String leadsTo) {
        return site.paper()
                .paper()
                .campaigns()
                .book(
                        campaign("Out to the islands", site.paper().clock().instant())
                                .leadingTo(leadsTo)
                                .campaign(),
                        "Sales");
    }

    private Delivered.Count counted(long number) {
        site.paper().paper().counting().delivery().write();
        Campaigns campaigns = site.paper().paper().campaigns();
        return campaigns.delivered(campaigns.find(number).orElseThrow()).all();
    }

    @Test
    void isCountedWithAndWithoutScript() {
        long number = booked("/feeds").number();
        HttpResponse<byte[]> script = site.post("/a/" + number + "/side", "User-Agent", PHONE + "1");
        assertThat(script.statusCode()).isEqualTo(204);
        assertThat(header(script, "Cache-Control")).isEqualTo("no-store");
        HttpResponse<byte[]> picture = site.get("/a/" + number + "/side.gif", "User-Agent", PHONE + "2");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(header(picture, "Content-Type")).isEqualTo("image/gif");
        assertThat(counted(number)).isEqualTo(new Delivered.Count(2, 0));
    }

    @Test
    void leadsToWhereTheCampaignLeadsAndNowhereElse() {
        long number = booked("https://lines.example/spring?from=paper&to=sea").number();
        HttpResponse<byte[]> answer =
                site.get("/a/" + number + "/top/click?to=https://elsewhere.example/", "User-Agent", PHONE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("https://lines.example/spring?from=paper&to=sea");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(counted(number)).isEqualTo(new Delivered.Count(0, 1));
    }

    @Test
    void countsNobodyWhoIsNoReader() {
        long number = booked("/feeds").number();
        site.get("/a/" + number + "/side/click", "User-Agent", "Examplebot/2.1");
        site.get("/a/" + number + "/side/click", "User-Agent", PHONE, "Sec-Purpose", "prefetch");
        site.head("/a/" + number + "/side/click", "User-Agent", PHONE);
        site.post("/a/" + number + "/side", "User-Agent", PHONE, "Sec-Fetch-Site", "cross-site");
        assertThat(counted(number)).isEqualTo(new Delivered.Count(0, 0));
    }

    @Test
    void knowsNoCampaignThatThereIsNot() {
        for (String path : new String[] {
            "/a/999/side/click", "/a/0/side/click", "/a/" + sailings + "/moon/click", "/a/x", "/a/" + sailings
        }) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(site.get("/a/" + sailings + "/side").statusCode()).isEqualTo(405);
    }

    @Test
    void isForbiddenToRobots() {
        assertThat(new String(site.get("/robots.txt").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Disallow: /a/\n");
    }

    @Test
    void showsPicturesOfCampaignsOnlyWhileTheyRun() {
        String picture = site.paper().takesIn(6);
        String path = "/pictures/" + picture + "-320.jpg";
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        Campaigns.Booked booked = site.paper()
                .paper()
                .campaigns()
                .book(
                        campaign("A ship at sea", site.paper().clock().instant())
                                .showing(picture)
                                .campaign(),
                        "Sales");
        waitsFor(path, 200);
        site.paper().paper().campaigns().end(booked.number(), "Sales");
        waitsFor(path, 404);
    }

    private void waitsFor(String path, int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(site.get(path).statusCode()).isEqualTo(status));
    }
}
