package press.broadsheet.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.staff.Permission;
import press.broadsheet.staff.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** Lets a request to the desk API through when its token may do what it asks for. */
final class BearerCheck extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    BearerCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/api/desk/openapi.json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            refuse(response, HttpStatus.UNAUTHORIZED, "send Authorization: Bearer TOKEN");
            return;
        }
        Optional<Tokens.Bearer> bearer;
        try {
            bearer = tokens.find(header.substring(SCHEME.length()).strip());
        } catch (DatabaseAway _) {
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "the database is away; nothing was written");
            return;
        }
        if (bearer.isEmpty()) {
            refuse(response, HttpStatus.UNAUTHORIZED, "this token is not known");
            return;
        }
        Permission needed = needed(request.getMethod(), request.getRequestURI());
        if (!bearer.get().role().may(needed)) {
            refuse(response, HttpStatus.FORBIDDEN, "a %s may not do this".formatted(bearer.get().role().word()));
            return;
        }
        request.setAttribute("bearer", bearer.get());
        chain.doFilter(request, response);
    }

    /** What a request needs. Anything that is not known here needs the most. */
    static Permission needed(String method, String path) {
        if (method.equals("GET") || method.equals("HEAD")) {
            return Permission.READ_COPY;
        }
        if (path.startsWith("/api/desk/pictures")) {
            return Permission.TAKE_IN_PICTURES;
        }
        if (path.endsWith("/kill")) {
            return Permission.KILL;
        }
        if (path.endsWith("/publication") || path.endsWith("/embargo") || path.endsWith("/corrections")) {
            return Permission.PUBLISH;
        }
        return path.startsWith("/api/desk/stories") ? Permission.WRITE_COPY : Permission.SET_MASTHEAD;
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"desk\"");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Problems.RETRY_SECONDS);
        }
        response.setContentType("application/problem+json");
        response.getWriter().write(JsonMapper.shared().writeValueAsString(Problems.problem(status, detail)));
    }
}
