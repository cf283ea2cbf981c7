package press.broadsheet.desk.web;

import java.util.List;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Login;
import press.broadsheet.staff.Rights;
import press.broadsheet.staff.Staff;
import press.broadsheet.story.Language;

/** Somebody of the Harbour Post's newsroom who signs in with a browser of their own. */
final class Colleague {

    static final String PASSWORD = "the tide table is wrong again";

    private final DeskServer server;
    private final String login;
    private String cookies = "";

    private Colleague(DeskServer server, String login) {
        this.server = server;
        this.login = login;
    }

    /** Takes somebody on who has set a password, and is not signed in. */
    static Colleague joins(DeskServer server, String login, Grant... roles) {
        Staff staff = server.paper().paper().staff();
        Staff.Settled joined = staff.join(
                new Login(login), login, Language.ENGLISH, new Rights(java.util.Set.copyOf(List.of(roles))), "test");
        String link = String.valueOf(((Staff.Settled.Done) joined).link());
        staff.setPassword(link, PASSWORD);
        return new Colleague(server, login);
    }

    /** Somebody whose account is there already, at another browser. */
    Colleague elsewhere() {
        return new Colleague(server, login);
    }

    long id() {
        return server.paper().paper().staff().all().stream()
                .filter(one -> one.login().value().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
    }

    DeskServer.Answered triesToSignIn(String password) {
        return asks("POST", "/api/desk/session")
                .json("{\"login\": \"%s\", \"password\": \"%s\"}".formatted(login, password))
                .answer();
    }

    Colleague signedIn() {
        DeskServer.Answered answer = triesToSignIn(PASSWORD);
        if (answer.status() != 200) {
            throw new AssertionError(login + " cannot sign in: " + answer);
        }
        cookies = cookies(answer.header("Set-Cookie"));
        return this;
    }

    /** The name and value of each cookie. */
    static String cookies(String header) {
        return String.join(
                "; ",
                java.util.Arrays.stream(header.split(", (?=desk|__Host-)"))
                        .map(cookie -> cookie.split(";", 2)[0])
                        .toList());
    }

    String cookies() {
        return cookies;
    }

    /** A browser that is given cookies by somebody else. */
    Colleague holding(String others) {
        cookies = others;
        return this;
    }

    /** As a page of the newsroom asks. */
    DeskServer.Asking asks(String method, String path) {
        return asksFrom(method, path, "same-origin");
    }

    /** @param site what a browser says of where the request comes from, as in {@code Sec-Fetch-Site} */
    DeskServer.Asking asksFrom(String method, String path, String site) {
        DeskServer.Asking asking = server.asks(method, path).with("Sec-Fetch-Site", site);
        return cookies.isEmpty() ? asking : asking.with("Cookie", cookies);
    }

    int status(String method, String path) {
        return asks(method, path).answer().status();
    }

    int status(String method, String path, String json) {
        return asks(method, path).json(json).answer().status();
    }
}
