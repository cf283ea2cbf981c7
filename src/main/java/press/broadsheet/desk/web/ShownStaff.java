package press.broadsheet.desk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Rights;
import press.broadsheet.staff.Sessions;
import press.broadsheet.staff.Staffer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Those who make the paper as the API shows them. */
final class ShownStaff {

    /** Where somebody sets a password; what follows the # is not sent to any server, nor kept in a log. */
    private static final String WELCOME = "/desk/welcome#";

    private ShownStaff() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static ObjectNode staffer(Staffer staffer) {
        ObjectNode json = object().put("id", staffer.id())
                .put("login", staffer.login().value())
                .put("name", staffer.name())
                .put("language", staffer.language().tag());
        roles(staffer.rights(), json);
        if (staffer.left() != null) {
            json.put("left", staffer.left().toString());
        }
        return json;
    }

    private static void roles(Rights rights, ObjectNode json) {
        ArrayNode roles = json.putArray("roles");
        rights.sorted().forEach(grant -> {
            ObjectNode role = roles.addObject().put("role", grant.role().word());
            if (grant.desk() != null) {
                role.put("desk", grant.desk().value());
            }
        });
    }

    /** Somebody with the secret of the link that was made for them, which is shown this once. */
    static ObjectNode invited(Staffer staffer, @Nullable String link) {
        ObjectNode json = staffer(staffer);
        if (link != null) {
            json.put("link", WELCOME + link);
        }
        return json;
    }

    /** Who acts, and what they may do somewhere. */
    static ObjectNode actor(Actor actor, Sessions.@Nullable SignedIn signedIn) {
        ObjectNode json;
        if (signedIn == null) {
            json = object().put("token", actor.name());
            roles(actor.rights(), json);
        } else {
            json = staffer(signedIn.staffer()).put("session", signedIn.session());
        }
        ArrayNode may = json.putArray("may");
        actor.rights().permissions().stream()
                .map(permission -> permission.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .forEach(may::add);
        return json;
    }

    static ObjectNode session(Sessions.Shown session, long current) {
        return object().put("id", session.id())
                .put("opened", session.opened().toString())
                .put("seen", session.seen().toString())
                .put("device", session.device())
                .put("current", session.id() == current);
    }
}
