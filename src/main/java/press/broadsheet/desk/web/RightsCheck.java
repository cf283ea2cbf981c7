package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.SectionPath;

/**
 * Lets a request through to its route when whoever asks may use it, on the desk whose story it is about; a route that does not
 * say who may is closed.
 */
final class RightsCheck implements HandlerInterceptor {

    private static final String STORY = "/api/desk/stories/{id}";
    private static final String LETTERS = "/api/desk/letters";

    private final Desks desks;

    RightsCheck(Desks desks) {
        this.desks = desks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getMethod().equals("OPTIONS")) {
            return true;
        }
        if (method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Actor actor = actor(request);
        if (method.hasMethodAnnotation(OpenToStaff.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null || !may(actor, needs.value(), request)) {
            String roles = String.join(", ", actor.rights().words());
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    roles.isEmpty()
                            ? "%s has no role that may do this".formatted(actor.name())
                            : "%s may not do this as %s".formatted(actor.name(), roles));
        }
        return true;
    }

    private static Actor actor(HttpServletRequest request) {
        if (request.getAttribute(ActorCheck.ACTOR) instanceof Actor actor) {
            return actor;
        }
        throw new Refusal(HttpStatus.UNAUTHORIZED, "sign in at /desk, or send Authorization: Bearer TOKEN");
    }

    private boolean may(Actor actor, Permission permission, HttpServletRequest request) {
        if (!actor.rights().may(permission)) {
            return false;
        }
        return actor.rights().mayEverywhere(permission)
                || sections(request)
                        .map(sections -> actor.rights().may(permission, sections))
                        .orElse(true);
    }

    /** Where what the request is about stands; empty when it is about nothing that stands anywhere, or not there. */
    private Optional<? extends Collection<SectionPath>> sections(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (pattern.startsWith(LETTERS)) {
            return Optional.of(desks.ofLetters());
        }
        if (!pattern.startsWith(STORY)
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables)) {
            return Optional.empty();
        }
        return desks.ofStory(StoryNumber.parse(String.valueOf(variables.get("id"))));
    }
}
