package press.broadsheet.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.staff.Sessions;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where whoever is signed in is signed in elsewhere, to be seen and ended. */
@RestController
@RequestMapping("/api/desk/sessions")
final class SessionsResource {

    private final Sessions sessions;

    SessionsResource(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @throws Refusal for a program, which has no session */
    static Sessions.SignedIn person(Sessions.@Nullable SignedIn signedIn) {
        if (signedIn == null) {
            throw new Refusal(HttpStatus.CONFLICT, "a token has no session and no password");
        }
        return signedIn;
    }

    @GetMapping
    @OpenToStaff
    ResponseEntity<ObjectNode> all(@RequestAttribute(required = false) Sessions.@Nullable SignedIn signedIn) {
        Sessions.SignedIn own = person(signedIn);
        ObjectNode json = ShownStaff.object();
        ArrayNode shown = json.putArray("sessions");
        sessions.of(own.staffer()).forEach(session -> shown.add(ShownStaff.session(session, own.session())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    @DeleteMapping("/{number}")
    @OpenToStaff
    ResponseEntity<?> end(
            @PathVariable String number, @RequestAttribute(required = false) Sessions.@Nullable SignedIn signedIn) {
        if (!sessions.end(person(signedIn).staffer(), StaffResource.number(number))) {
            throw new Refusal(HttpStatus.NOT_FOUND, "you have no such session");
        }
        return ResponseEntity.noContent().build();
    }
}
