package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;

/** Who joins, what they are, and who leaves, as an administrator settles it. */
class StaffResourceTest {

    private static final String STAFF = "/api/desk/staff";
    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static DeskServer.Asking asks(String method, String path) {
        return SERVER.asks(method, path).as(Role.ADMINISTRATOR);
    }

    private static DeskServer.Answered joins(String login, String roles) {
        return asks("POST", STAFF)
                .json("{\"login\": \"%s\", \"name\": \"N. N.\", \"language\": \"ko\", \"roles\": %s}"
                        .formatted(login, roles))
                .answer();
    }

    private static DeskServer.Answered opens(String path, String json) {
        return SERVER.asks("POST", "/api/desk/link" + path).json(json).answer();
    }

    @Test
    void joinsByALinkThatIsGoodOnce() {
        DeskServer.Answered joined =
                joins("min-ah", "[{\"role\": \"desk-editor\", \"desk\": \"national\"}, {\"role\": \"reporter\"}]");
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.header("Cache-Control")).isEqualTo("no-store");
        String secret = joined.json().path("link").stringValue().substring("/desk/welcome#".length());
        String look = "{\"secret\": \"%s\"}".formatted(secret);
        assertThat(opens("", look).json().path("login").stringValue()).isEqualTo("min-ah");
        String easy = "{\"secret\": \"%s\", \"password\": \"minah1234567\"}".formatted(secret);
        assertThat(opens("/password", easy).status()).isEqualTo(400);
        String set = "{\"secret\": \"%s\", \"password\": \"%s\"}".formatted(secret, Colleague.PASSWORD);
        assertThat(opens("/password", set).status()).isEqualTo(200);
        assertThat(opens("/password", set).status()).as("again").isEqualTo(404);
        assertThat(opens("", look).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"role\": \"king\"}]                                     | roles[0].role",
                "[{\"role\": \"reporter\", \"desk\": \"no/where\"}]          | roles[0].desk",
                "[{\"role\": \"reporter\", \"desk\": \"National News\"}]     | roles[0].desk",
                "[{\"role\": \"reporter\"}, {\"role\": \"administrator\", \"desk\": \"national\"}] | roles[1].desk",
                "[{\"role\": \"reporter\", \"for\": \"national\"}]           | roles[0].for",
                "[\"reporter\"]                                              | roles[0]",
                "\"reporter\"                                                | roles",
                "null                                                        | roles",
            })
    void refusesRolesThatAreNone(String roles, String field) {
        DeskServer.Answered answer = joins("somebody", roles);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").stringValue()).isEqualTo(field);
    }

    @Test
    void saysWhyALoginCannotBeHad() {
        joins("twice", "[]");
        DeskServer.Answered again = joins("Twice", "[]");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("reason").stringValue()).isEqualTo("login-taken");
        assertThat(again.json().path("field").stringValue()).isEqualTo("login");
        DeskServer.Answered token = joins("Editor-in-Chief", "[]");
        assertThat(token.json().path("reason").stringValue()).isEqualTo("login-of-a-token");
        assertThat(joins("a b", "[]").json().path("field").stringValue()).isEqualTo("login");
    }

    @Test
    void leavesAndIsOutAtOnce() {
        Colleague rex = Colleague.joins(SERVER, "rex", press.broadsheet.staff.Grant.of(Role.REPORTER))
                .signedIn();
        assertThat(asks("DELETE", STAFF + "/" + rex.id()).answer().json().has("left"))
                .isTrue();
        assertThat(rex.status("GET", "/api/desk/session")).isEqualTo(401);
        assertThat(rex.triesToSignIn(Colleague.PASSWORD).status()).isEqualTo(401);
        assertThat(asks("DELETE", STAFF + "/" + rex.id()).answer().status()).isEqualTo(404);
        assertThat(asks("POST", STAFF + "/" + rex.id() + "/link").answer().status())
                .isEqualTo(404);
    }

    @Test
    void mayNoLongerWhatWasTakenFromThem() {
        Colleague ned = Colleague.joins(SERVER, "ned", press.broadsheet.staff.Grant.of(Role.DESK_EDITOR))
                .signedIn();
        String publication = "/api/desk/stories/" + SERVER.files("Ned's") + "/publication";
        asks("PUT", STAFF + "/" + ned.id() + "/roles")
                .json("{\"roles\": [{\"role\": \"reporter\"}]}")
                .answer();
        assertThat(ned.status("PUT", publication, "{}")).isEqualTo(403);
    }

    @Test
    void keepsTheLastAdministrator() {
        Colleague only = Colleague.joins(SERVER, "only", press.broadsheet.staff.Grant.of(Role.ADMINISTRATOR));
        DeskServer.Answered less = asks("PUT", STAFF + "/" + only.id() + "/roles")
                .json("{\"roles\": [{\"role\": \"reporter\"}]}")
                .answer();
        assertThat(less.json().path("reason").stringValue()).isEqualTo("last-administrator");
        assertThat(asks("DELETE", STAFF + "/" + only.id()).answer().status()).isEqualTo(409);
    }

    @Test
    void standsInTheAudit() {
        joins("audited", "[{\"role\": \"reporter\"}]");
        var acts = asks("GET", "/api/desk/audit?actor=administrator")
                .answer()
                .json()
                .path("acts");
        assertThat(acts.get(0).path("kind").stringValue()).isEqualTo("PasswordLinkMade");
        assertThat(acts.get(1).path("staffer").stringValue()).isEqualTo("audited");
        assertThat(acts.get(1).path("facts").path("roles").get(0).stringValue()).isEqualTo("reporter");
    }

    @Test
    void isReadInTheAuditPageByPage() {
        for (int act = 0; act < 120; act++) {
            SERVER.files("One of many");
        }
        var first = asks("GET", "/api/desk/audit?kind=StoryFiled").answer().json();
        assertThat(first.path("acts").size()).isEqualTo(100);
        long next = first.path("next").longValue();
        var second = asks("GET", "/api/desk/audit?kind=StoryFiled&before=" + next)
                .answer()
                .json();
        assertThat(second.path("acts").size()).isGreaterThanOrEqualTo(20);
        assertThat(second.path("acts").get(0).path("position").longValue()).isLessThan(next);
        assertThat(second.has("next")).isFalse();
        assertThat(asks("GET", "/api/desk/audit?before=x").answer().status()).isEqualTo(400);
        long story = SERVER.files("Just this one");
        assertThat(asks("GET", "/api/desk/audit?story=" + story)
                        .answer()
                        .json()
                        .path("acts")
                        .size())
                .isEqualTo(1);
    }
}
