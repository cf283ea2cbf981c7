package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;

/** Signing in with a browser, and what others cannot do with it. */
class SessionTest {

    private static final String SESSION = "/api/desk/session";
    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static Colleague joins(String login) {
        return Colleague.joins(SERVER, login, Grant.of(Role.REPORTER));
    }

    @Test
    void opensWithLoginAndPassword() {
        Colleague mara = joins("mara");
        DeskServer.Answered answer = mara.triesToSignIn(Colleague.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("name").stringValue()).isEqualTo("mara");
        assertThat(answer.header("Set-Cookie")).contains("desk=").contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        mara.signedIn();
        var who = mara.asks("GET", SESSION).answer().json();
        assertThat(who.path("login").stringValue()).isEqualTo("mara");
        assertThat(who.path("may").valueStream().map(one -> one.stringValue()))
                .contains("write-copy")
                .doesNotContain("publish", "settle-staff");
        assertThat(who.path("paper").path("zone").stringValue()).isNotBlank();
    }

    @Test
    void tellsNobodyWhoWorksHere() {
        Colleague ilse = joins("ilse");
        DeskServer.Answered wrong = ilse.triesToSignIn("the tide table is right at last");
        DeskServer.Answered nobody = SERVER.asks("POST", SESSION)
                .with("Sec-Fetch-Site", "same-origin")
                .json("{\"login\": \"nobody.at.all\", \"password\": \"x\"}")
                .answer();
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Set-Cookie")).isEmpty();
        assertThat(nobody.text()).isEqualTo(wrong.text());
    }

    @Test
    void actsUnderTheLogin() {
        Colleague jo = joins("jo").signedIn();
        DeskServer.Answered filed = jo.asks("POST", "/api/desk/stories")
                .json("{\"headline\": \"Jo files\", \"sections\": [\"national\"]}")
                .answer();
        assertThat(filed.status()).isEqualTo(201);
        assertThat(SERVER.paper()
                        .paper()
                        .journal()
                        .after(SERVER.paper().paper().journal().end() - 1, 1)
                        .getFirst()
                        .actor())
                .isEqualTo("jo");
    }

    /** A page elsewhere has the browser send the cookie's request; every way in which it may come is refused. */
    @Test
    void isNoUseToAnotherSitesPages() {
        Colleague pia = joins("pia").signedIn();
        String story = "{\"headline\": \"Forged\", \"sections\": [\"national\"]}";
        long before = SERVER.journal();
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(pia.asksFrom("POST", "/api/desk/stories", site)
                            .json(story)
                            .answer()
                            .status())
                    .as(site)
                    .isEqualTo(403);
        }
        DeskServer.Asking silent = SERVER.asks("POST", "/api/desk/stories").with("Cookie", pia.cookies());
        assertThat(silent.json(story).answer().status()).as("silent").isEqualTo(403);
        DeskServer.Asking foreign = SERVER.asks("POST", "/api/desk/stories")
                .with("Cookie", pia.cookies())
                .with("Origin", "https://evil.example");
        assertThat(foreign.json(story).answer().status()).as("origin").isEqualTo(403);
        for (String path : List.of(SESSION, SESSION + "/password", "/api/desk/sessions/1")) {
            String method = path.endsWith("password") ? "PUT" : "DELETE";
            assertThat(pia.asksFrom(method, path, "cross-site")
                            .json("{}")
                            .answer()
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(SERVER.journal()).isEqualTo(before);
        assertThat(pia.asksFrom("GET", SESSION, "none").answer().status()).isEqualTo(200);
    }

    /** Old browsers say where a request comes from in Origin alone. */
    @Test
    void servesABrowserThatSaysItsOriginAlone() {
        Colleague tom = joins("tom").signedIn();
        assertThat(SERVER.asks("POST", "/api/desk/stories")
                        .with("Cookie", tom.cookies())
                        .with("Origin", "http://localhost:" + SERVER.port())
                        .json("{\"headline\": \"Tom files\", \"sections\": [\"national\"]}")
                        .answer()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void cannotBeOpenedForSomebodyByAnotherSite() {
        Colleague kim = joins("kim");
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(kim.asksFrom("POST", SESSION, site)
                            .json("{\"login\": \"kim\", \"password\": \"%s\"}".formatted(Colleague.PASSWORD))
                            .answer()
                            .status())
                    .as(site)
                    .isEqualTo(403);
        }
    }

    /** Whoever slipped somebody a session has nothing of it once they sign in. */
    @Test
    void isAnotherOneAfterSigningIn() {
        Colleague attacker = joins("attacker").signedIn();
        String slipped = attacker.cookies();
        Colleague victim = joins("victim").holding(slipped).signedIn();
        assertThat(victim.cookies()).isNotEqualTo(slipped);
        assertThat(attacker.holding(slipped).status("GET", SESSION)).isEqualTo(401);
        Colleague made = joins("made").holding("desk=0123456789012345678901234567890123456789012");
        assertThat(made.status("GET", SESSION)).isEqualTo(401);
        assertThat(made.signedIn().cookies()).doesNotContain("0123456789012345678901234567890123456789012");
    }

    @Test
    void isSeenAndEndedByItsOwnerAlone() {
        Colleague una = joins("una").signedIn();
        Colleague laptop = una.elsewhere().signedIn();
        Colleague other = joins("other").signedIn();
        var sessions = una.asks("GET", "/api/desk/sessions").answer().json().path("sessions");
        assertThat(sessions.size()).isEqualTo(2);
        long foreign = other.asks("GET", "/api/desk/sessions")
                .answer()
                .json()
                .path("sessions")
                .get(0)
                .path("id")
                .longValue();
        assertThat(una.status("DELETE", "/api/desk/sessions/" + foreign)).isEqualTo(404);
        assertThat(other.status("GET", SESSION)).isEqualTo(200);
        long second =
                laptop.asks("GET", SESSION).answer().json().path("session").longValue();
        assertThat(una.status("DELETE", "/api/desk/sessions/" + second)).isEqualTo(204);
        assertThat(laptop.status("GET", SESSION)).isEqualTo(401);
        assertThat(una.status("GET", SESSION)).isEqualTo(200);
    }

    @Test
    void endsWithSigningOut() {
        Colleague lee = joins("lee").signedIn();
        DeskServer.Answered out = lee.asks("DELETE", SESSION).answer();
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(lee.status("GET", SESSION)).isEqualTo(401);
        assertThat(lee.status("DELETE", SESSION)).as("again").isEqualTo(204);
    }

    @Test
    void outlivesAChangeOfThePasswordAloneOfAll() {
        Colleague dov = joins("dov").signedIn();
        Colleague laptop = dov.elsewhere().signedIn();
        String json = "{\"old\": \"%s\", \"new\": \"%s\"}";
        assertThat(dov.status("PUT", SESSION + "/password", json.formatted("not it", "every gull has a name here")))
                .isEqualTo(400);
        DeskServer.Answered easy = dov.asks("PUT", SESSION + "/password")
                .json(json.formatted(Colleague.PASSWORD, "password12345"))
                .answer();
        assertThat(easy.status()).isEqualTo(400);
        assertThat(easy.json().path("field").stringValue()).isEqualTo("new");
        assertThat(laptop.status("GET", SESSION)).isEqualTo(200);
        assertThat(dov.status(
                        "PUT", SESSION + "/password", json.formatted(Colleague.PASSWORD, "every gull has a name here")))
                .isEqualTo(204);
        assertThat(dov.status("GET", SESSION)).isEqualTo(200);
        assertThat(laptop.status("GET", SESSION)).isEqualTo(401);
        assertThat(dov.elsewhere().triesToSignIn(Colleague.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void isClosedToWhoeverGuessesButNotToItsOwner() {
        Colleague sol = joins("sol").signedIn();
        Colleague stranger = sol.elsewhere();
        int status = 0;
        for (int guess = 0; guess < 25 && status != 429; guess++) {
            status = stranger.triesToSignIn("guess number " + guess).status();
        }
        assertThat(status).isEqualTo(429);
        DeskServer.Answered waits = stranger.triesToSignIn(Colleague.PASSWORD);
        assertThat(waits.status()).isEqualTo(429);
        assertThat(Integer.parseInt(waits.header("Retry-After"))).isBetween(1, 900);
        assertThat(sol.signedIn().status("GET", SESSION)).as("its owner").isEqualTo(200);
    }

    @Test
    void isForPeopleNotForTokens() {
        assertThat(SERVER.editor("GET", "/api/desk/sessions").answer().status()).isEqualTo(409);
        var who = SERVER.editor("GET", SESSION).answer().json();
        assertThat(who.path("token").stringValue()).isEqualTo("editor-in-chief");
    }
}
