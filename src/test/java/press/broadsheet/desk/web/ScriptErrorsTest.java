package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;

/** What a script is told when it asks for what cannot be. */
class ScriptErrorsTest {

    private static final String STORIES = "/api/desk/stories";
    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"sections\": [\"national\"]} | headline",
                "{\"headline\": \"\", \"sections\": [\"national\"]} | headline",
                "{\"headline\": \"\\u0000\\u200b\", \"sections\": [\"national\"]} | headline",
                "{\"headline\": 5, \"sections\": [\"national\"]} | headline",
                "{\"headline\": \"x\"} | sections",
                "{\"headline\": \"x\", \"sections\": []} | sections",
                "{\"headline\": \"x\", \"sections\": \"national\"} | sections",
                "{\"headline\": \"x\", \"sections\": [\"nowhere\"]} | sections[0]",
                "{\"headline\": \"x\", \"sections\": [\"/national\"]} | sections[0]",
                "{\"headline\": \"x\", \"sections\": [\"national\", 5]} | sections[1]",
                "{\"headline\": \"x\", \"sections\": [\"national\", \"nowhere\"]} | sections[1]",
                "{\"headline\": \"x\", \"sections\": [\"national\", \"No Where\"]} | sections[1]",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"slug\": 1} | slug",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"language\": \"english!\"} | language",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"tags\": [\"\"]} | tags[0]",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"picture\": \"a.jpg\"} | picture",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"picture\": {\"picture\": \"abc\"}} | picture.picture",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"picture\": {\"picture\": 5}} | picture.picture",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"picture\": {\"photo\": \"x\"}} | picture.photo",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": {}} | body",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": [{\"type\": \"rap\"}]} | body[0].type",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": [], \"bodyHtml\": \"<p>x\"} | bodyHtml",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": [{\"type\": \"related\", \"story\": 0}]} | body[0].story",
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": [{\"type\": \"related\", \"story\": 1e400}]} | body[0].story",
                "{\"headline\": \"x\", \"headline\": \"y\", \"sections\": [\"national\"]} | headline",
                "{\"headline\": \"x\", \"sections\": [\"national\" | sections[0]",
                "{\"headline\": \"x\", \"sections\": [\"national\"]} {} | $",
                "[] | $",
                "null | $",
                "<story/> | $",
            })
    void nameTheFieldOfAStoryThatCannotBeTaken(String json, String field) {
        refused(SERVER.editor("POST", STORIES).json(json).answer(), 400, field);
    }

    @Test
    void nameTheTagThatIsTooLong() {
        String json = "{\"headline\": \"x\", \"sections\": [\"national\"], \"tags\": [\"a\", \"b\", \"%s\"]}"
                .formatted("x".repeat(101));
        refused(SERVER.editor("POST", STORIES).json(json).answer(), 400, "tags[2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"at\": \"2026-13-01T00:00\", \"zone\": \"UTC\"} | at",
                "{\"at\": \"tomorrow\", \"zone\": \"UTC\"} | at",
                "{\"at\": 5} | at",
                "{\"at\": \"\"} | at",
                "{\"at\": null} | at",
                "{\"at\": \"+999999999-12-31T23:59:59+18:00\"} | at",
                "{\"at\": \"2027-03-14T02:30\", \"zone\": \"America/New_York\"} | at",
                "{\"zone\": \"Asia/Seoul\"} | at",
                "{\"at\": \"2027-01-01T00:00\"} | zone",
                "{\"at\": \"2027-01-01T00:00\", \"zone\": \"Asia/Nowhere\"} | zone",
                "{\"time\": \"2027-01-01T00:00\"} | time",
            })
    void nameTheFieldOfAnHourThatCannotBe(String json, String field) {
        long id = SERVER.files("Waiting");
        refused(
                SERVER.editor("PUT", STORIES + "/" + id + "/publication")
                        .json(json)
                        .answer(),
                400,
                field);
        DeskServer.Answered story = SERVER.editor("GET", STORIES + "/" + id).answer();
        assertThat(story.text()).contains("\"status\":\"unpublished\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT | embargo | {\"until\": \"2020-01-01T00:00\", \"zone\": \"UTC\"} | until",
                "PUT | embargo | {\"until\": \"2027-01-01T00:00\"} | zone",
                "PUT | embargo | {\"zone\": \"UTC\"} | until",
                "PUT | kill | {} | notice",
                "PUT | kill | {\"notice\": \" \"} | notice",
                "POST | corrections | {\"passage\": \"x\"} | text",
                "POST | corrections | {\"text\": [\"x\"]} | text",
            })
    void nameTheFieldOfAStateThatCannotBe(String method, String state, String json, String field) {
        long id = SERVER.publishes("In print");
        refused(
                SERVER.editor(method, STORIES + "/" + id + "/" + state)
                        .json(json)
                        .answer(),
                400,
                field);
    }

    @Test
    void countLinesAndColumnsInBrokenJson() {
        assertThat(SERVER.editor("POST", STORIES)
                        .json("{\n \"headline\": x\n}")
                        .answer()
                        .text())
                .contains("line 2, column ")
                .doesNotContain("jackson", "Source", "token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refuseJsonThatStandsTooDeepInItself(String open) {
        DeskServer.Answered answer = SERVER.editor("POST", STORIES)
                .json("{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": " + open.repeat(100_000))
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("too deep")
                .doesNotContain("StreamReadConstraints")
                .hasSizeLessThan(1_000);
    }

    @Test
    void refuseNumbersWithoutEndAndWrongBytes() {
        String number =
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"body\": [{\"type\": \"heading\", \"level\": %s}]}"
                        .formatted("9".repeat(5_000));
        refused(SERVER.editor("POST", STORIES).json(number).answer(), 400, "body[0].level");
        byte[] bytes = "{\"headline\": \"?\", \"sections\": [\"national\"]}".getBytes(StandardCharsets.US_ASCII);
        bytes[14] = (byte) 0xFF;
        refused(SERVER.editor("POST", STORIES).sending(bytes).answer(), 400, "headline");
    }

    @Test
    void refuseWhatIsTooLargeAndSayHowLargeItMayBe() {
        String story = "{\"headline\": \"x\", \"sections\": [\"national\"], \"bodyHtml\": \"%s\"}"
                .formatted("x".repeat(Sent.STORY));
        DeskServer.Answered answer = SERVER.editor("POST", STORIES).json(story).answer();
        refused(answer, 413, "");
        assertThat(answer.text()).contains("5,000,000");
    }

    @Test
    void refuseWhatSaysThatItIsNoJson() {
        DeskServer.Answered answer = SERVER.editor("POST", STORIES)
                .sending("<story/>".getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", "text/xml")
                .answer();
        refused(answer, 415, "");
    }

    @Test
    void takeWhatCurlSendsWhenItIsToldNothing() {
        DeskServer.Answered answer = SERVER.editor("POST", STORIES)
                .sending("{\"headline\": \"By curl\", \"sections\": [\"national\"]}".getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        String path = STORIES + "/" + answer.id();
        assertThat(SERVER.editor("PATCH", path)
                        .sending("{\"kicker\": \"Curl\"}".getBytes(StandardCharsets.UTF_8))
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .with("If-Match", "\"1\"")
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/desk/stories/0, 404",
        "GET, /api/desk/stories/999999, 404",
        "GET, /api/desk/stories/99999999999999999999, 404",
        "GET, /api/desk/stories/-1, 400",
        "GET, /api/desk/stories/abc, 400",
        "GET, /api/desk/stories/1.json, 400",
        "GET, /api/desk/stories/%20, 400",
        "GET, /api/desk/stories/, 404",
        "GET, /api/desk/stories/1/nothing, 404",
        "GET, /api/desk, 404",
        "GET, /api/desk/, 404",
        "GET, /api/desk/nothing, 404",
        "POST, /api/desk/nothing, 404",
        "GET, /api/desk/stories//1, 400",
        "GET, /api/desk/stories/%ff, 400",
        "GET, /api/desk/stories/1%2fkill, 400",
        "GET, /api/desk/stories, 405",
        "DELETE, /api/desk/stories/1, 405",
        "GET, /api/desk/stories/1/kill, 405",
        "DELETE, /api/desk/masthead, 405",
        "TRACE, /api/desk/stories/1, 405",
        "BREW, /api/desk/stories/1, 405",
    })
    void areProblemsAlsoWhereNothingIs(String method, String path, int status) {
        DeskServer.Answered answer = SERVER.editor(method, path).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        isProblem(answer);
        if (status == 405 && !method.equals("TRACE")) {
            assertThat(answer.header("Allow")).contains("OPTIONS");
        }
    }

    @Test
    void sayWhichMethodsThereAre() {
        assertThat(SERVER.editor("GET", STORIES).answer().header("Allow")).isEqualTo("POST, OPTIONS");
        DeskServer.Answered options = SERVER.editor("OPTIONS", STORIES + "/1").answer();
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow").split(",")).contains("GET", "HEAD", "PUT", "PATCH", "OPTIONS");
    }

    @Test
    void askForATokenThatIsKnown() {
        DeskServer.Answered without = SERVER.asks("GET", STORIES + "/1").answer();
        refused(without, 401, "");
        assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
        refused(
                SERVER.asks("GET", STORIES + "/1")
                        .with("Authorization", "Bearer bs_wrong")
                        .answer(),
                401,
                "");
        refused(
                SERVER.asks("GET", STORIES + "/1")
                        .with("Authorization", "Basic eDp5")
                        .answer(),
                401,
                "");
        refused(SERVER.asks("GET", "/api/desk/nothing").answer(), 401, "");
        refused(
                SERVER.asks("PUT", STORIES + "/1/kill")
                        .as(Role.REPORTER)
                        .json("{}")
                        .answer(),
                403,
                "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kill", "/%6Bill", "/kill;a=b", "/kill;", "/publication;x", "/%70ublication"})
    void closeARouteHoweverItsPathIsSpelled(String spelling) {
        long id = SERVER.publishes("Stays");
        DeskServer.Answered answer = SERVER.asks("PUT", STORIES + "/" + id + spelling)
                .as(Role.REPORTER)
                .json("{\"notice\": \"Gone.\"}")
                .answer();
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(SERVER.editor("GET", STORIES + "/" + id).answer().text()).contains("\"status\":\"published\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[ | $",
                "null | $",
                "{} | zone",
                "{\"titles\": 5} | titles",
                "{\"name\": \"x\"} | name",
                "{\"address\": \"https://a.example\", \"zone\": \"UTC\", \"titles\": [null]} | titles",
                "{\"address\": \"https://a.example\", \"zone\": \"Mars\", \"titles\": []} | zone",
                "{\"address\": \"https://a.example\", \"zone\": \"UTC\", \"titles\": [{\"prefix\": {}}]} | titles[0].prefix",
            })
    void nameTheFieldOfAMasthead(String json, String field) {
        DeskServer.Answered answer =
                SERVER.editor("PUT", "/api/desk/masthead").json(json).answer();
        refused(answer, 400, field);
        assertThat(answer.text()).doesNotContain("java", "Sheet");
    }

    @Test
    void refusePicturesThatAreNone() {
        byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
        refused(SERVER.editor("POST", "/api/desk/pictures").sending(text).answer(), 400, "$");
        String unknown =
                "{\"headline\": \"x\", \"sections\": [\"national\"], \"picture\": {\"picture\": \"%s\", \"alt\": \"A\"}}"
                        .formatted("ab".repeat(32));
        refused(SERVER.editor("POST", STORIES).json(unknown).answer(), 400, "picture");
    }

    @Test
    void refuseHousePagesOfNoTitleAndWithoutAName() {
        String page = "{\"heading\": \"About\", \"bodyHtml\": \"<p>Us.</p>\"}";
        refused(SERVER.editor("PUT", "/api/desk/house/fr/about").json(page).answer(), 400, "prefix");
        refused(SERVER.editor("PUT", "/api/desk/house/About_us").json(page).answer(), 400, "name");
        refused(
                SERVER.editor("PUT", "/api/desk/house/about")
                        .json("{\"heading\": \"About\"}")
                        .answer(),
                400,
                "bodyHtml");
    }

    private static void refused(DeskServer.Answered answer, int status, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        isProblem(answer);
        assertThat(answer.json().path("field").asString("")).as(answer.text()).isEqualTo(field);
    }

    private static void isProblem(DeskServer.Answered answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().propertyNames()).contains("type", "title", "status", "detail");
        assertThat(answer.json().get("status").intValue()).isEqualTo(answer.status());
        assertThat(answer.text()).doesNotContain("Exception", "press.broadsheet", "\tat ", "org.springframework");
    }
}
