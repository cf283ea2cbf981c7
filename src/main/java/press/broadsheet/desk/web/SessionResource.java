package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Sessions;
import press.broadsheet.staff.SignIn;
import press.broadsheet.staff.Staff;
import tools.jackson.databind.node.ObjectNode;

/** The session of the browser that asks: signing in and out, and the password of whoever is signed in. */
@RestController
@RequestMapping(SessionResource.PATH)
final class SessionResource {

    static final String PATH = "/api/desk/session";

    private final DeskParts.Doors doors;
    private final OwnPages pages;
    private final PaperActs paper;

    SessionResource(DeskParts.Doors doors, PaperActs paper) {
        this.doors = doors;
        this.pages = new OwnPages(paper);
        this.paper = paper;
    }

    /** Another site's page may not sign a browser in either, not even as somebody of its own. */
    @PostMapping
    @OpenToAll
    ResponseEntity<ObjectNode> open(
            HttpServletRequest request, @RequestAttribute(required = false) Sessions.@Nullable SignedIn signedIn) {
        pages.check(request);
        Given given = Given.read(Sent.json(request), Set.of("login", "password"));
        String login = given.required("login");
        String password = given.required("password");
        SignIn.Result result = doors.signIn().attempt(login, password, browser(request));
        return switch (result) {
            case SignIn.Result.In in -> {
                if (signedIn != null) {
                    doors.sessions().end(signedIn.staffer(), signedIn.session());
                }
                yield opened(in, doors.caller().isPrivate(request));
            }
            case SignIn.Result.Refused _ ->
                Problem.of(HttpStatus.UNAUTHORIZED, "this login and password do not go together")
                        .answer();
            case SignIn.Result.Wait wait -> tooMany(wait.left());
        };
    }

    private SignIn.Browser browser(HttpServletRequest request) {
        return new SignIn.Browser(
                doors.caller().network(request),
                DeskCookie.BROWSER.of(request, doors.caller()),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    private ResponseEntity<ObjectNode> opened(SignIn.Result.In in, boolean isPrivate) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        DeskCookie.SESSION.given(in.session(), isPrivate),
                        DeskCookie.BROWSER.given(in.browser(), isPrivate))
                .contentType(MediaType.APPLICATION_JSON)
                .body(ShownStaff.staffer(in.staffer()));
    }

    private static ResponseEntity<ObjectNode> tooMany(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "too many tries; try again in %d minutes".formatted((seconds + 59) / 60))
                        .json());
    }

    @GetMapping
    @OpenToStaff
    ResponseEntity<ObjectNode> session(
            @RequestAttribute Actor actor, @RequestAttribute(required = false) Sessions.@Nullable SignedIn signedIn) {
        ObjectNode json = ShownStaff.actor(actor, signedIn);
        paper.masthead().ifPresent(masthead -> json.putObject("paper")
                .put("name", masthead.titles().getFirst().name())
                .put("zone", masthead.zone().getId()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    /** Also for a browser whose session is over: it is told to forget it. */
    @DeleteMapping
    @OpenToAll
    ResponseEntity<?> close(
            HttpServletRequest request, @RequestAttribute(required = false) Sessions.@Nullable SignedIn signedIn) {
        if (signedIn != null) {
            doors.sessions().end(signedIn.staffer(), signedIn.session());
        }
        return ResponseEntity.noContent()
                .header(
                        HttpHeaders.SET_COOKIE,
                        DeskCookie.SESSION.gone(doors.caller().isPrivate(request)))
                .build();
    }

    /** The other sessions of whoever is signed in end; this one goes on. */
    @PutMapping("/password")
    @OpenToStaff
    ResponseEntity<?> password(
            HttpServletRequest request, @RequestAttribute(required = false) Sessions.@Nullable SignedIn signedIn) {
        Sessions.SignedIn own = SessionsResource.person(signedIn);
        Given given = Given.read(Sent.json(request), Set.of("old", "new"));
        return switch (doors.signIn().checkAgain(own.staffer(), given.required("old"), browser(request))) {
            case SignIn.Again.Right _ -> {
                Staff.Settled settled =
                        doors.staff().changePassword(own.staffer().id(), given.required("new"), own.session());
                StaffResource.done(settled);
                yield ResponseEntity.noContent().build();
            }
            case SignIn.Again.Wrong _ ->
                Problem.unfit("old", "this is not your password").answer();
            case SignIn.Again.Wait wait -> tooMany(wait.left());
        };
    }
}
