package press.broadsheet.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.staff.Tokens;

/** Finds out whom a request to the desk API comes from; without a known token it ends here. */
final class BearerCheck extends OncePerRequestFilter {

    /** The request's attribute under which a route finds its bearer. */
    static final String BEARER = "bearer";

    private static final Logger LOG = LoggerFactory.getLogger(BearerCheck.class);
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    BearerCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(DescriptionResource.PATH);
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
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getMethod().equals("TRACE")) {
            // It would show the request to whoever can make a browser send one.
            refuse(response, Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "TRACE is not possible here"));
            return;
        }
        Tokens.Bearer bearer;
        try {
            bearer = bearer(request.getHeader("Authorization"));
        } catch (RuntimeException failure) {
            refuse(response, problem(failure));
            return;
        }
        request.setAttribute(BEARER, bearer);
        chain.doFilter(request, response);
    }

    private Tokens.Bearer bearer(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "send Authorization: Bearer TOKEN");
        }
        return tokens.find(header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, "this token is not known"));
    }

    private static Problem problem(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.problem();
            case DatabaseAway _ -> Problems.ofAway();
            default -> {
                LOG.error("a token could not be looked up", failure);
                yield Problems.ofFailure();
            }
        };
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status().value());
        if (problem.status() == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"desk\"");
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
