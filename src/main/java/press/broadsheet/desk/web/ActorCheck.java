package press.broadsheet.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Sessions;

/**
 * Finds out whom a request to the desk API comes from: a program by its token, a person by the session of their browser. Whoever
 * is neither ends here, but for the routes with which one gets in.
 */
final class ActorCheck extends OncePerRequestFilter {

    /** The request's attribute under which a route finds who acts. */
    static final String ACTOR = "actor";

    /** The request's attribute under which a route finds who is signed in, and where; no program has it. */
    static final String SIGNED_IN = "signedIn";

    /** For these nobody must be known: a browser whose session is over must be able to ask for them. */
    private static final Set<String> OPEN = Set.of(
            DescriptionResource.PATH,
            SessionResource.PATH,
            LinkResource.PATH,
            LinkResource.PATH + "/password",
            LinkResource.PATH + "/administrator");

    private static final Logger LOG = LoggerFactory.getLogger(ActorCheck.class);
    private static final String SCHEME = "Bearer ";

    private final DeskParts.Doors doors;
    private final OwnPages pages;

    ActorCheck(DeskParts.Doors doors, OwnPages pages) {
        this.doors = doors;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            check(request, response, chain);
        } finally {
            Sent.leftOver(request);
        }
    }

    private void check(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean open = OPEN.contains(request.getRequestURI());
        if (!request.getRequestURI().equals(DescriptionResource.PATH)) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getMethod().equals("TRACE")) {
            // It would show the request to whoever can make a browser send one.
            refuse(response, Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "TRACE is not possible here"));
            return;
        }
        try {
            if (!identify(request) && !open) {
                throw new Refusal(HttpStatus.UNAUTHORIZED, "sign in at /desk, or send Authorization: Bearer TOKEN");
            }
        } catch (RuntimeException failure) {
            refuse(response, problem(failure));
            return;
        }
        chain.doFilter(request, response);
    }

    /** False when it comes from nobody who is known. */
    private boolean identify(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            request.setAttribute(ACTOR, bearer(header));
            return true;
        }
        if (request.getRequestURI().equals(DescriptionResource.PATH)) {
            return false;
        }
        Sessions.@Nullable SignedIn signedIn = signedIn(request);
        if (signedIn == null) {
            return false;
        }
        pages.check(request);
        request.setAttribute(ACTOR, signedIn.staffer().actor());
        request.setAttribute(SIGNED_IN, signedIn);
        return true;
    }

    private Sessions.@Nullable SignedIn signedIn(HttpServletRequest request) {
        String secret = DeskCookie.SESSION.of(request, doors.caller());
        return secret.isEmpty() ? null : doors.sessions().find(secret).orElse(null);
    }

    private Actor bearer(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "send Authorization: Bearer TOKEN");
        }
        return doors.tokens()
                .find(header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "this token is not known"));
    }

    private static Problem problem(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.problem();
            case DatabaseAway _ -> Problems.ofAway();
            default -> {
                LOG.error("it could not be looked up who asks", failure);
                yield Problems.ofFailure();
            }
        };
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status().value());
        if (problem.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Problem.CHALLENGE);
        }
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Problem.RETRY_SECONDS);
        }
        byte[] body = problem.json().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
