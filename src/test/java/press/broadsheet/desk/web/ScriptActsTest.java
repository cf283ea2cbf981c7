package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.testing.Engine;
import tools.jackson.databind.JsonNode;

/** What a script can do with a story, from the first word to the kill. */
@ParameterizedClass
@EnumSource(Engine.class)
class ScriptActsTest {

    private static final String STORIES = "/api/desk/stories";

    @AutoClose
    private final DeskServer server;

    ScriptActsTest(Engine engine) {
        this.server = new DeskServer(engine);
    }

    @Test
    void filesAStoryAndSaysWhereItStands() {
        DeskServer.Answered filed = server.editor("POST", STORIES).json("""
                        {"headline": "Ferry returns", "kicker": "Islands", "standfirst": "Boats run again.",
                         "byline": "By Mara Lindqvist and Inés Okafor", "dateline": "Lioran",
                         "sections": ["national/politics", "sports"], "tags": ["Ferries"],
                         "bodyHtml": "<p>At <b>dawn</b>.</p><script>alert(1)</script>"}
                        """).answer();
        long id = filed.id();
        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.header("Location")).isEqualTo(STORIES + "/" + id);
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");
        assertThat(filed.json().get("revision").intValue()).isEqualTo(1);
        assertThat(filed.json().get("url").stringValue()).isEqualTo("/national/politics/ferry-returns-" + id);
        JsonNode story = server.editor("GET", STORIES + "/" + id).answer().json();
        assertThat(story.get("byline").stringValue()).isEqualTo("Mara Lindqvist, Inés Okafor");
        assertThat(story.get("language").stringValue()).isEqualTo("en");
        assertThat(story.get("body").toString()).contains("dawn").doesNotContain("alert");
    }

    @Test
    void takesTheLanguageOfTheTitleWhereNoneIsNamed() {
        DeskServer.Answered filed = server.editor("POST", STORIES)
                .json("{\"headline\": \"배가 돌아왔다\", \"sections\": [\"ko/national\"]}")
                .answer();
        assertThat(server.editor("GET", STORIES + "/" + filed.id())
                        .answer()
                        .json()
                        .get("language")
                        .stringValue())
                .isEqualTo("ko");
    }

    @Test
    void changesOnlyTheRevisionThatItNames() {
        String path = STORIES + "/" + server.files("Ferry returns");
        String change = "{\"kicker\": \"Late\"}";
        assertThat(server.editor("PATCH", path).json(change).answer().status()).isEqualTo(428);
        assertThat(server.editor("PATCH", path)
                        .with("If-Match", "\"1\"")
                        .json(change)
                        .answer()
                        .header("ETag"))
                .isEqualTo("\"2\"");
        for (String stale : new String[] {"\"1\"", "\"9\"", "\"99999999999999\"", "\"abc\""}) {
            DeskServer.Answered refused = server.editor("PUT", path)
                    .with("If-Match", stale)
                    .json("{\"headline\": \"Overwritten\", \"sections\": [\"national\"]}")
                    .answer();
            assertThat(refused.status()).as(stale).isEqualTo(412);
            assertThat(refused.header("ETag")).isEqualTo("\"2\"");
            assertThat(refused.json().get("currentRevision").intValue()).isEqualTo(2);
        }
        assertThat(server.editor("PATCH", path)
                        .with("If-Match", "two")
                        .json(change)
                        .answer()
                        .json()
                        .get("field"))
                .hasToString("\"If-Match\"");
        JsonNode story = server.editor("GET", path).answer().json();
        assertThat(story.get("headline").stringValue()).isEqualTo("Ferry returns");
        assertThat(story.get("kicker").stringValue()).isEqualTo("Late");
        assertThat(story.get("revision").intValue()).isEqualTo(2);
        assertThat(server.editor("PATCH", path)
                        .with("If-Match", "*")
                        .json("{\"kicker\": null}")
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void showsAStoryAnewThoughItsRevisionIsTheSame() {
        String path = STORIES + "/" + server.files("Ferry returns");
        server.editor("PUT", path + "/publication").answer();
        DeskServer.Answered again =
                server.editor("GET", path).with("If-None-Match", "\"1\"").answer();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("\"status\":\"published\"");
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void writesOnceWhatIsSoAlready() {
        String path = STORIES + "/" + server.files("Ferry returns");
        String[][] twice = {
            {"PUT", "/publication", "{\"at\": \"2027-01-01T06:00\", \"zone\": \"Asia/Seoul\"}"},
            {"DELETE", "/publication", ""},
            {"PUT", "/publication", "{}"},
            {"PUT", "/embargo", "{\"until\": \"2027-01-01T06:00\", \"zone\": \"Asia/Seoul\"}"},
            {"DELETE", "/embargo", ""},
            {"PUT", "/publication", "{\"at\": \"2020-01-01T00:00:00Z\"}"},
            {"PUT", "/kill", "{\"notice\": \"It was wrong.\"}"},
        };
        for (String[] act : twice) {
            DeskServer.Answered first = does(act, path);
            long entries = server.journal();
            DeskServer.Answered second = does(act, path);
            assertThat(first.status()).as(act[1] + first.text()).isEqualTo(200);
            assertThat(second.status()).as(act[1] + second.text()).isEqualTo(200);
            assertThat(second.json()).as(act[1]).isEqualTo(first.json());
            assertThat(server.journal()).as(act[1]).isEqualTo(entries);
        }
    }

    private DeskServer.Answered does(String[] act, String path) {
        DeskServer.Asking asking = server.editor(act[0], path + act[1]);
        return act[2].isEmpty() ? asking.answer() : asking.json(act[2]).answer();
    }

    @Test
    void refusesWhatAStateDoesNotAllow() {
        String draft = STORIES + "/" + server.files("Draft");
        assertThat(server.editor("POST", draft + "/corrections")
                        .json("{\"text\": \"x\"}")
                        .answer()
                        .status())
                .isEqualTo(409);
        assertThat(server.editor("PUT", draft + "/kill")
                        .json("{\"notice\": \"x\"}")
                        .answer()
                        .status())
                .isEqualTo(409);
        String printed = STORIES + "/" + server.publishes("Printed");
        String later = "{\"at\": \"2027-01-01T00:00:00Z\"}";
        assertThat(server.editor("PUT", printed + "/publication")
                        .json(later)
                        .answer()
                        .status())
                .isEqualTo(409);
        server.editor("PUT", printed + "/kill").json("{\"notice\": \"Wrong.\"}").answer();
        assertThat(server.editor("PUT", printed + "/publication").answer().status())
                .isEqualTo(409);
        assertThat(server.editor("DELETE", printed + "/publication").answer().status())
                .isEqualTo(409);
        assertThat(server.editor("PUT", printed + "/kill")
                        .json("{\"notice\": \"Other.\"}")
                        .answer()
                        .status())
                .isEqualTo(409);
        assertThat(server.editor("PATCH", printed)
                        .with("If-Match", "*")
                        .json("{\"kicker\": \"x\"}")
                        .answer()
                        .status())
                .isEqualTo(409);
    }

    @Test
    void namesTheAddressOfTheRevisionInPrint() {
        long id = server.publishes("Ferry returns");
        DeskServer.Answered revised = server.editor("PATCH", STORIES + "/" + id)
                .with("If-Match", "\"1\"")
                .json("{\"headline\": \"Ferry sinks\"}")
                .answer();
        assertThat(revised.json().get("url").stringValue()).isEqualTo("/national/ferry-returns-" + id);
        assertThat(server.editor("PUT", STORIES + "/" + id + "/publication")
                        .answer()
                        .json()
                        .get("url")
                        .stringValue())
                .isEqualTo("/national/ferry-sinks-" + id);
    }

    @Test
    void saysWhereAChangeShowsAndWhenThatIsAll() {
        String receipt = STORIES + "/" + server.files("Ferry returns") + "/receipt";
        assertThat(server.editor("GET", receipt).answer().text())
                .isEqualTo("{\"changedAt\":null,\"complete\":false,\"places\":[]}");
        server.editor("PUT", receipt.replace("receipt", "publication")).answer();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> server.editor("GET", receipt)
                .answer()
                .json()
                .get("complete")
                .booleanValue());
        JsonNode complete = server.editor("GET", receipt).answer().json();
        assertThat(complete.get("places").findValuesAsString("place"))
                .anyMatch(place -> place.startsWith("story /national/ferry-returns-"))
                .contains("front /", "section national");
    }

    @Test
    void listsRevisionsAndShowsEach() {
        String path = STORIES + "/" + server.publishes("Ferry returns");
        server.editor("PATCH", path)
                .with("If-Match", "\"1\"")
                .json("{\"headline\": \"Ferry sinks\"}")
                .answer();
        JsonNode revisions =
                server.editor("GET", path + "/revisions").answer().json().get("revisions");
        assertThat(revisions).hasSize(2);
        assertThat(revisions.get(0).get("inPrint").booleanValue()).isTrue();
        assertThat(revisions.get(1).get("actor").stringValue()).isEqualTo("editor-in-chief");
        assertThat(server.editor("GET", path + "/revisions/1").answer().text()).contains("Ferry returns");
        assertThat(server.editor("GET", path + "/revisions/3").answer().status())
                .isEqualTo(404);
    }

    @Test
    void setsTheMastheadOnlyWhenItIsAnother() {
        DeskServer.Answered now = server.editor("GET", "/api/desk/masthead").answer();
        long entries = server.journal();
        assertThat(server.editor("PUT", "/api/desk/masthead")
                        .json(now.text())
                        .answer()
                        .text())
                .isEqualTo(now.text());
        assertThat(server.journal()).isEqualTo(entries);
        String moved = now.text().replace(now.json().get("zone").toString(), "\"Europe/Oslo\"");
        assertThat(server.editor("PUT", "/api/desk/masthead")
                        .json(moved)
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(server.editor("GET", "/api/desk/masthead").answer().text()).contains("Europe/Oslo");
    }
}
