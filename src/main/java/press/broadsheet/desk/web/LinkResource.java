package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.staff.Login;
import press.broadsheet.staff.Staff;
import press.broadsheet.story.Language;
import tools.jackson.databind.node.ObjectNode;

/**
 * The links with which passwords are set. The secret comes in the body, never in an address, which logs would keep; with it
 * anybody may do what it is good for, once.
 */
@RestController
@RequestMapping(LinkResource.PATH)
final class LinkResource {

    static final String PATH = "/api/desk/link";

    private final Staff staff;

    LinkResource(Staff staff) {
        this.staff = staff;
    }

    /** Whom a link is for. */
    @PostMapping
    @OpenToAll
    ResponseEntity<ObjectNode> look(HttpServletRequest request) {
        Given given = Given.read(Sent.json(request), Set.of("secret"));
        ObjectNode json = ShownStaff.object();
        switch (staff.linkFor(given.required("secret")).orElseThrow(LinkResource::usedUp)) {
            case Staff.LinkFor.FirstAdministrator _ -> json.put("for", "first-administrator");
            case Staff.LinkFor.Somebody somebody ->
                json.put("for", "staffer")
                        .put("login", somebody.staffer().login().value())
                        .put("name", somebody.staffer().name())
                        .put("language", somebody.staffer().language().tag());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    @PostMapping("/password")
    @OpenToAll
    ResponseEntity<ObjectNode> setPassword(HttpServletRequest request) {
        Given given = Given.read(Sent.json(request), Set.of("secret", "password"));
        return answer(staff.setPassword(given.required("secret"), given.required("password")));
    }

    @PostMapping("/administrator")
    @OpenToAll
    ResponseEntity<ObjectNode> makeFirst(HttpServletRequest request) {
        Given given = Given.read(Sent.json(request), Set.of("secret", "login", "name", "language", "password"));
        return answer(staff.makeFirst(
                given.required("secret"),
                new Login(given.required("login")),
                given.required("name"),
                language(given),
                given.required("password")));
    }

    static Language language(Given given) {
        String tag = given.text("language");
        return tag == null ? Language.ENGLISH : new Language(tag);
    }

    private static ResponseEntity<ObjectNode> answer(Staff.Settled settled) {
        return switch (settled) {
            case Staff.Settled.Done done ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ShownStaff.staffer(done.staffer()));
            case Staff.Settled.Refused refused -> throw StaffResource.refusal(refused);
            case Staff.Settled.Missing _ -> throw usedUp();
        };
    }

    private static Refusal usedUp() {
        return new Refusal(HttpStatus.NOT_FOUND, "this link was used, is too old, or was never made; ask for another");
    }
}
