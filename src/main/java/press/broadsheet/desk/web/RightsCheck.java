package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import press.broadsheet.staff.Tokens;

/** Lets a request through to its route when the token's role may use it; a route that does not say who may is closed. */
final class RightsCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getMethod().equals("OPTIONS")) {
            return true;
        }
        if (method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (!(request.getAttribute(BearerCheck.BEARER) instanceof Tokens.Bearer bearer)) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "send Authorization: Bearer TOKEN");
        }
        if (needs == null || !bearer.role().may(needs.value())) {
            String role = bearer.role().word();
            throw new Refusal(HttpStatus.FORBIDDEN, "the role %s may not do this".formatted(role));
        }
        return true;
    }
}
