package press.broadsheet.desk.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import press.broadsheet.picture.file.UnreadablePicture;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.video.file.UnreadableVideo;
import tools.jackson.databind.node.ObjectNode;

/** Turns whatever goes wrong into a problem. */
@RestControllerAdvice
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(Refusal refusal) {
        return refusal.problem().answer();
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unfit(UnfitForPrint unfit) {
        return Problem.unfit(unfit.field(), String.valueOf(unfit.getMessage())).answer();
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unreadable(UnreadablePicture picture) {
        return Problem.unfit(picture.field(), String.valueOf(picture.getMessage()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unreadable(UnreadableVideo video) {
        return Problem.unfit(Problem.ALL, String.valueOf(video.getMessage())).answer();
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> nowhere(NoHandlerFoundException nowhere) {
        return Problem.of(HttpStatus.NOT_FOUND, "there is nothing at " + nowhere.getRequestURL())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> wrongMethod(HttpRequestMethodNotSupportedException wrong) {
        Set<String> allowed = allowed(wrong.getSupportedHttpMethods());
        Problem problem = Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "%s is not possible here, only %s".formatted(wrong.getMethod(), String.join(", ", allowed)));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Allow", String.join(", ", allowed))
                .body(problem.json());
    }

    private static Set<String> allowed(@Nullable Set<HttpMethod> supported) {
        Set<String> names = new TreeSet<>();
        (supported == null ? Set.<HttpMethod>of() : supported).forEach(method -> names.add(method.name()));
        Set<String> allowed = new LinkedHashSet<>(names);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return allowed;
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> away(DatabaseAway away) {
        LOG.warn("an act could not be done: {}", away.getMessage());
        return ofAway().answer();
    }

    static Problem ofAway() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "the database is away; ask again: what was asked for may have been written or not");
    }

    /** Whoever left before the answer needs none. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("who asked left before the answer", gone);
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> any(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return Problem.of(status, status.getReasonPhrase()).answer();
        }
        LOG.error("an act failed", failure);
        return ofFailure().answer();
    }

    static Problem ofFailure() {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "the act failed; the error was noted");
    }
}
