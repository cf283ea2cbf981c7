package press.broadsheet.desk.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import press.broadsheet.desk.Outcome;
import press.broadsheet.picture.UnreadablePicture;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.story.UnfitForPrint;

/** Errors as RFC 9457 problem details: what is wrong, where, and never how the program is made. */
@RestControllerAdvice
final class Problems {

    /** When to ask again while the database is away. */
    static final String RETRY_SECONDS = "10";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(UnfitForPrint unfit) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, message(unfit));
        if (!unfit.field().isEmpty()) {
            problem.setProperty("field", unfit.field());
        }
        return answer(problem);
    }

    private static String message(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? "" : message;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadablePicture picture) {
        return answer(problem(HttpStatus.BAD_REQUEST, message(picture)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyBytes.TooLarge large) {
        return answer(problem(HttpStatus.CONTENT_TOO_LARGE, message(large)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(DatabaseAway away) {
        LOG.warn("an act could not be done: {}", away.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "the database is away; nothing was written"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> any(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return answer(problem(known.getStatusCode(), message(failure)));
        }
        LOG.error("an act failed", failure);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "the act failed; the error was noted"));
    }

    /** What became of an act that was not done. */
    static ResponseEntity<ProblemDetail> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stale stale -> {
                ProblemDetail problem = problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "somebody saved revision %d in between; nothing was overwritten".formatted(stale.currentRevision()));
                problem.setProperty("currentRevision", stale.currentRevision());
                yield ResponseEntity.status(problem.getStatus())
                        .eTag("\"" + stale.currentRevision() + "\"")
                        .body(problem);
            }
            case Outcome.Refused refused -> answer(problem(HttpStatus.CONFLICT, refused.reason()));
            case Outcome.Missing _ -> answer(problem(HttpStatus.NOT_FOUND, "there is no such story"));
            case Outcome.Done _ -> throw new IllegalArgumentException("what was done is no problem");
        };
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    static ProblemDetail problem(HttpStatusCode status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
