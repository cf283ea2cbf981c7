package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;

/** What stands over all pages, set by a script. */
class BellyBandTest {

    private static final String BAND = "/api/desk/belly-band";
    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void standsOnEveryPageOfItsTitleUntilItIsTakenDown() {
        puts(BAND, "{\"text\": \"We print late on Sunday.\"}");
        waitsFor("/", "We print late on Sunday.", true);
        waitsFor("/about-nothing-here", "We print late on Sunday.", true);
        assertThat(SERVER.asks("GET", "/ko").answer().text()).doesNotContain("We print late");
        puts(BAND + "/ko", "{\"text\": \"일요일에는 늦게 찍습니다.\", \"kind\": \"advertisement\"}");
        waitsFor("/ko", "일요일에는 늦게 찍습니다.", true);
        assertThat(SERVER.asks("GET", "/ko").answer().text()).contains("광고");
        assertThat(SERVER.editor("DELETE", BAND).answer().status()).isEqualTo(204);
        assertThat(SERVER.editor("DELETE", BAND + "/ko").answer().status()).isEqualTo(204);
        waitsFor("/", "We print late on Sunday.", false);
        assertThat(SERVER.editor("GET", BAND).answer().status()).isEqualTo(404);
    }

    @Test
    void comesAndGoesAtItsHours() {
        // The clock of the paper stands at six in the morning in Seoul on 2 March 2026.
        puts(BAND, """
                {"text": "Open house today.", "link": {"url": "/about", "label": "Come and see"},
                 "from": "2026-03-02T09:00", "until": "2026-03-02T18:00", "zone": "Asia/Seoul"}""");
        assertThat(SERVER.editor("GET", BAND).answer().json().path("until").asString(""))
                .isEqualTo("2026-03-02T18:00+09:00");
        waitsFor("/", "Open house today.", false);
        SERVER.paper().clock().pass(Duration.ofHours(4));
        waitsFor("/", "Open house today.", true);
        assertThat(SERVER.asks("GET", "/").answer().text()).contains("href=\"/about\"", "Come and see");
        SERVER.paper().clock().pass(Duration.ofHours(9));
        waitsFor("/", "Open house today.", false);
    }

    @Test
    void isWrittenDownOnceWhenItIsSetTwice() {
        puts(BAND, "{\"text\": \"Twice.\"}");
        long before = SERVER.journal();
        puts(BAND, "{\"text\": \" Twice. \"}");
        assertThat(SERVER.journal()).isEqualTo(before);
        SERVER.editor("DELETE", BAND).answer();
        SERVER.editor("DELETE", BAND).answer();
        assertThat(SERVER.journal()).isEqualTo(before + 1);
    }

    @Test
    void isNoReportersBusiness() {
        Map<Role, Integer> statuses =
                Map.of(Role.REPORTER, 403, Role.SUB_EDITOR, 403, Role.ADVERTISING, 403, Role.DESK_EDITOR, 200);
        statuses.forEach((role, status) -> assertThat(SERVER.asks("PUT", BAND)
                        .with("Authorization", "Bearer " + SERVER.token(role))
                        .json("{\"text\": \"By a role.\"}")
                        .answer()
                        .status())
                .as(role.word())
                .isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                                                              | text",
                "{`text`: `  `}                                                                  | text",
                "{`text`: 7}                                                                     | text",
                "{`text`: `A`, `kind`: `poster`}                                                 | kind",
                "{`text`: `A`, `colour`: `red`}                                                  | colour",
                "{`text`: `A`, `link`: {`url`: `javascript:alert(1)`, `label`: `B`}}             | link.url",
                "{`text`: `A`, `link`: {`url`: `/about`}}                                        | link.label",
                "{`text`: `A`, `until`: `2026-03-02T18:00`}                                      | zone",
                "{`text`: `A`, `zone`: `Asia/Seoul`}                                             | zone",
                "{`text`: `A`, `until`: `soon`, `zone`: `Asia/Seoul`}                            | until",
                "{`text`: `A`, `from`: `2026-03-03T18:00`, `until`: `2026-03-02T18:00`, `zone`: `Asia/Seoul`} | until"
            })
    void isRefusedWithWhatIsWrong(String json, String field) {
        DeskServer.Answered answer =
                SERVER.editor("PUT", BAND).json(json.replace('`', '"')).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    @Test
    void hasAtMostThreeHundredCharacters() {
        puts(BAND, "{\"text\": \"" + "a".repeat(300) + "\"}");
        DeskServer.Answered answer = SERVER.editor("PUT", BAND)
                .json("{\"text\": \"" + "a".repeat(301) + "\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("301").contains("300");
    }

    @Test
    void standsOnlyOverTitlesThatThePaperHas() {
        assertThat(SERVER.editor("PUT", BAND + "/fr")
                        .json("{\"text\": \"Non.\"}")
                        .answer()
                        .json()
                        .path("field")
                        .asString(""))
                .isEqualTo("prefix");
    }

    private static void puts(String path, String json) {
        DeskServer.Answered answer = SERVER.editor("PUT", path).json(json).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void waitsFor(String page, String words, boolean there) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> SERVER.asks("GET", page).answer().text().contains(words) == there);
    }

    /** Asks everything once, for the description. */
    static void described(Description description, DeskServer server) {
        for (String band : new String[] {BAND, BAND + "/ko"}) {
            String route = band.replace("/ko", "/{prefix}");
            description.describes("GET " + route, server.editor("GET", band).answer());
            String json = """
                    {"text": "We move.", "kind": "notice", "link": {"url": "/about", "label": "Where to"},
                     "from": "2026-03-01T06:00", "until": "2027-03-01T06:00", "zone": "Asia/Seoul"}""";
            assertThat(description.errorsInSent("PUT " + route, json)).isEmpty();
            description.describes(
                    "PUT " + route, server.editor("PUT", band).json(json).answer());
            description.describes("GET " + route, server.editor("GET", band).answer());
            description.describes(
                    "PUT " + route, server.editor("PUT", band).json("{}").answer());
            description.describes(
                    "DELETE " + route, server.editor("DELETE", band).answer());
        }
    }
}
