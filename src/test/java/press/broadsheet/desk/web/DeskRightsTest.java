package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Role;
import press.broadsheet.story.SectionPath;
import press.broadsheet.testing.Engine;

/** What a role for one desk allows, on that desk and on others. */
class DeskRightsTest {

    private static final String STORIES = "/api/desk/stories";
    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);
    private static long national;
    private static long sport;
    private static Colleague editor;
    private static Colleague reporter;

    @BeforeAll
    static void open() {
        SERVER.paper().opens("opinion/letters");
        national = SERVER.files("A national story");
        sport = files("sports");
        editor = joins("national.editor", new Grant(Role.DESK_EDITOR, new SectionPath("national")));
        reporter = joins("national.reporter", new Grant(Role.REPORTER, new SectionPath("national")));
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static Colleague joins(String login, Grant grant) {
        return Colleague.joins(SERVER, login, grant).signedIn();
    }

    private static long files(String section) {
        return SERVER.editor("POST", STORIES)
                .json("{\"headline\": \"A story\", \"sections\": [\"%s\"]}".formatted(section))
                .answer()
                .id();
    }

    /** Every route about a story is tried on one of another desk: a number that was guessed is of no use. */
    @Test
    void endAtTheDesk() {
        Set<String> routes = Routes.mapped();
        assertThat(routes).anyMatch(route -> route.contains("/stories/{id}/kill"));
        for (String route : routes) {
            if (route.contains(STORIES + "/{id}")) {
                String[] parts = route.replace("{number}", "1").split(" ", 2);
                assertThat(status(editor, parts, sport)).as(route).isEqualTo(403);
                assertThat(status(editor, parts, national)).as(route).isNotEqualTo(403);
            }
        }
    }

    private static int status(Colleague colleague, String[] route, long story) {
        DeskServer.Asking asking = colleague.asks(route[0], route[1].replace("{id}", Long.toString(story)));
        return (route[0].equals("GET") ? asking : asking.json("{\"unfit\": true}"))
                .answer()
                .status();
    }

    @Test
    void letNobodyFileForAnotherDesk() {
        String json = "{\"headline\": \"Filed\", \"sections\": [%s]}";
        assertThat(reporter.status("POST", STORIES, json.formatted("\"sports\"")))
                .isEqualTo(403);
        assertThat(reporter.status("POST", STORIES, json.formatted("\"national\"")))
                .isEqualTo(201);
        assertThat(reporter.status("POST", STORIES, json.formatted("\"sports\", \"national\"")))
                .isEqualTo(201);
    }

    @Test
    void letNobodyMoveAStoryOutOfReach() {
        long id = files("national");
        DeskServer.Asking moves = reporter.asks("PATCH", STORIES + "/" + id).with("If-Match", "*");
        assertThat(moves.json("{\"sections\": [\"sports\"]}").answer().status()).isEqualTo(403);
        DeskServer.Asking shares = reporter.asks("PATCH", STORIES + "/" + id).with("If-Match", "*");
        assertThat(shares.json("{\"sections\": [\"sports\", \"national\"]}")
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letNobodyTieAStoryOfAnotherDeskToTheirs() {
        assertThat(editor.status(
                        "PUT", STORIES + "/" + national + "/translations", "{\"stories\": [%d]}".formatted(sport)))
                .isEqualTo(403);
    }

    @Test
    void areNoneOverTheWholePaper() {
        assertThat(editor.status("PUT", "/api/desk/belly-band", "{}")).isEqualTo(403);
        assertThat(editor.status("GET", "/api/desk/masthead")).isEqualTo(200);
    }

    @Test
    void areOverLettersForTheDeskThatPrintsThem() {
        assertThat(editor.status("GET", "/api/desk/letters")).isEqualTo(403);
        Colleague opinion = joins("opinion.editor", new Grant(Role.DESK_EDITOR, new SectionPath("opinion")));
        assertThat(opinion.status("GET", "/api/desk/letters")).isEqualTo(200);
    }
}
