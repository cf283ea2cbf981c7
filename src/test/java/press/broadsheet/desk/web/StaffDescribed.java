package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Role;

/** Holds what the API does about those who make the paper against its description; what only a browser does, a browser does. */
final class StaffDescribed {

    private final Description description;
    private final DeskServer server;

    private StaffDescribed(Description description, DeskServer server) {
        this.description = description;
        this.server = server;
    }

    static void in(Description description, DeskServer server) {
        new StaffDescribed(description, server).staff();
    }

    private void staff() {
        first();
        String staff = "/api/desk/staff";
        DeskServer.Asking joining = server.asks("POST", staff).as(Role.ADMINISTRATOR);
        String json =
                "{\"login\": \"bo\", \"name\": \"Bo\", \"roles\": [{\"role\": \"reporter\", \"desk\": \"national\"}]}";
        assertThat(description.errorsInSent("POST " + staff, json)).isEmpty();
        DeskServer.Answered joined = joining.json(json).answer();
        description.describes("POST " + staff, joined);
        description.describes(
                "POST " + staff,
                server.asks("POST", staff).as(Role.ADMINISTRATOR).json(json).answer());
        long bo = joined.id();
        settles("GET", staff, "", "");
        settles("PUT", staff + "/" + bo, "/roles", "{\"roles\": [{\"role\": \"reporter\"}]}");
        settles("PUT", staff + "/999", "/roles", "{\"roles\": []}");
        settles("PUT", staff + "/" + bo, "/roles", "{\"roles\": 1}");
        String secret = settles("POST", staff + "/" + bo, "/link", "{}")
                .json()
                .path("link")
                .stringValue()
                .replaceFirst(".*#", "");
        links(secret);
        sessions();
        settles("DELETE", staff + "/" + bo, "", "");
        settles("GET", "/api/desk/audit", "", "");
    }

    private DeskServer.Answered settles(String method, String path, String state, String json) {
        String route = method + " " + path.replaceFirst("/\\d+$", "/{number}") + state;
        DeskServer.Asking asking = server.asks(method, path + state).as(Role.ADMINISTRATOR);
        DeskServer.Answered answer = (json.isEmpty() ? asking : asking.json(json)).answer();
        description.describes(route, answer);
        description.describes(route, server.editor(method, path + state).answer());
        return answer;
    }

    private void links(String secret) {
        String link = "/api/desk/link";
        String password = "\"password\": \"" + Colleague.PASSWORD + "\"}";
        for (String[] call : new String[][] {
            {link, "{\"secret\": \"%s\"}".formatted(secret)},
            {link, "{\"secret\": \"nothing\"}"},
            {link + "/password", "{\"secret\": \"%s\", ".formatted(secret) + password},
        }) {
            assertThat(description.errorsInSent("POST " + call[0], call[1])).isEmpty();
            description.describes(
                    "POST " + call[0],
                    server.asks("POST", call[0]).json(call[1]).answer());
            description.describes(
                    "POST " + call[0], server.asks("POST", call[0]).json("{}").answer());
        }
    }

    private void sessions() {
        Colleague bo = Colleague.joins(server, "bo.elsewhere", Grant.of(Role.REPORTER));
        String session = "/api/desk/session";
        description.describes("POST " + session, bo.triesToSignIn("wrong"));
        description.describes("POST " + session, bo.triesToSignIn(Colleague.PASSWORD));
        description.describes("POST " + session, server.asks("POST", session).answer());
        bo.signedIn();
        description.describes("GET " + session, bo.asks("GET", session).answer());
        description.describes("GET " + session, server.asks("GET", session).answer());
        description.describes("GET " + session, server.editor("GET", session).answer());
        String change = "{\"old\": \"%s\", \"new\": \"every gull has a name here\"}".formatted(Colleague.PASSWORD);
        assertThat(description.errorsInSent("PUT " + session + "/password", change))
                .isEmpty();
        for (String json : new String[] {change, change, "{}"}) {
            description.describes(
                    "PUT " + session + "/password",
                    bo.asks("PUT", session + "/password").json(json).answer());
        }
        DeskServer.Answered list = bo.asks("GET", "/api/desk/sessions").answer();
        description.describes("GET /api/desk/sessions", list);
        long own = list.json().path("sessions").get(0).path("id").longValue();
        description.describes(
                "DELETE " + session, server.asks("DELETE", session).answer());
        for (long number : new long[] {own, own}) {
            description.describes(
                    "DELETE /api/desk/sessions/{number}",
                    bo.asks("DELETE", "/api/desk/sessions/" + number).answer());
        }
    }

    private void first() {
        String route = "/api/desk/link/administrator";
        String secret = server.paper().paper().staff().firstLink().orElseThrow();
        String json = "{\"secret\": \"%s\", \"login\": \"%s\", \"name\": \"Mara\", \"password\": \"%s\"}";
        assertThat(description.errorsInSent("POST " + route, json.formatted(secret, "mara", "x")))
                .isEmpty();
        for (String sent : new String[] {
            json.formatted(secret, "mara", "short"),
            json.formatted(secret, "editor-in-chief", Colleague.PASSWORD),
            json.formatted(secret, "mara", Colleague.PASSWORD),
            json.formatted(secret, "mara", Colleague.PASSWORD)
        }) {
            description.describes(
                    "POST " + route, server.asks("POST", route).json(sent).answer());
        }
    }
}
