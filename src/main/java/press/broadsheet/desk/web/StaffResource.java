package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Grant;
import press.broadsheet.staff.Login;
import press.broadsheet.staff.Permission;
import press.broadsheet.staff.Rights;
import press.broadsheet.staff.Role;
import press.broadsheet.staff.Staff;
import press.broadsheet.staff.Staffer;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Those who make the paper: who joins, what they are, who leaves. */
@RestController
@RequestMapping("/api/desk/staff")
final class StaffResource {

    /** So many roles one person has at most. */
    private static final int ROLES = 50;

    private final Staff staff;
    private final Desks desks;

    StaffResource(Staff staff, Desks desks) {
        this.staff = staff;
        this.desks = desks;
    }

    @GetMapping
    @Needs(Permission.SETTLE_STAFF)
    ResponseEntity<ObjectNode> all() {
        ObjectNode json = ShownStaff.object();
        ArrayNode shown = json.putArray("staff");
        staff.all().forEach(staffer -> shown.add(ShownStaff.staffer(staffer)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    @PostMapping
    @Needs(Permission.SETTLE_STAFF)
    ResponseEntity<ObjectNode> join(HttpServletRequest request, @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("login", "name", "language", "roles"));
        Staff.Settled.Done done = done(staff.join(
                new Login(given.required("login")),
                given.required("name"),
                LinkResource.language(given),
                rights(given),
                actor.name()));
        return ResponseEntity.created(
                        URI.create("/api/desk/staff/" + done.staffer().id()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(ShownStaff.invited(done.staffer(), done.link()));
    }

    @PutMapping("/{number}/roles")
    @Needs(Permission.SETTLE_STAFF)
    ResponseEntity<ObjectNode> setRoles(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("roles"));
        return shown(staff.setRights(number(number), rights(given), actor.name()));
    }

    /** A link in place of a password that was forgotten. */
    @PostMapping("/{number}/link")
    @Needs(Permission.SETTLE_STAFF)
    ResponseEntity<ObjectNode> link(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given.read(Sent.json(request), Set.of());
        return shown(staff.renewLink(number(number), actor.name()));
    }

    @DeleteMapping("/{number}")
    @Needs(Permission.SETTLE_STAFF)
    ResponseEntity<ObjectNode> leave(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given.read(Sent.json(request), Set.of());
        return shown(staff.leave(number(number), actor.name()));
    }

    private Rights rights(Given given) {
        List<Given> roles = given.objects("roles", Set.of("role", "desk"));
        if (roles.size() > ROLES) {
            throw new UnfitForPrint("roles", "somebody has at most %d roles".formatted(ROLES));
        }
        Set<Grant> grants = new LinkedHashSet<>();
        for (int index = 0; index < roles.size(); index++) {
            String place = "roles[" + index + "].";
            try {
                grants.add(grant(roles.get(index)));
            } catch (UnfitForPrint unfit) {
                throw new UnfitForPrint(place + unfit.field(), String.valueOf(unfit.getMessage()));
            }
        }
        return new Rights(grants);
    }

    private Grant grant(Given given) {
        String word = given.required("role");
        Role role = Role.parse(word)
                .orElseThrow(() -> new UnfitForPrint(
                        "role", "there is no role \"%s\"; roles are %s".formatted(word, Role.words())));
        String path = given.text("desk");
        if (path == null) {
            return Grant.of(role);
        }
        SectionPath desk = desk(path);
        if (!desks.has(desk)) {
            throw new UnfitForPrint("desk", "the paper has no section \"" + desk + "\"");
        }
        return new Grant(role, desk);
    }

    private static SectionPath desk(String path) {
        try {
            return new SectionPath(path);
        } catch (UnfitForPrint unfit) {
            throw new UnfitForPrint("desk", String.valueOf(unfit.getMessage()));
        }
    }

    /** @throws UnfitForPrint when it is no number */
    static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new UnfitForPrint("number", "a number is wanted in the address, not \"" + text + "\"");
        }
        return Long.parseLong(text);
    }

    private static ResponseEntity<ObjectNode> shown(Staff.Settled settled) {
        Staff.Settled.Done done = done(settled);
        Staffer staffer = done.staffer();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ShownStaff.invited(staffer, done.link()));
    }

    static Staff.Settled.Done done(Staff.Settled settled) {
        return switch (settled) {
            case Staff.Settled.Done done -> done;
            case Staff.Settled.Refused refused -> throw refusal(refused);
            case Staff.Settled.Missing _ -> throw new Refusal(HttpStatus.NOT_FOUND, "there is nobody with this number");
        };
    }

    static Refusal refusal(Staff.Settled.Refused refused) {
        String field =
                switch (refused.why()) {
                    case LOGIN_TAKEN, LOGIN_OF_A_TOKEN -> "login";
                    case LAST_ADMINISTRATOR -> null;
                };
        return new Refusal(Problem.refused(refused.why().word(), refused.reason(), field));
    }
}
