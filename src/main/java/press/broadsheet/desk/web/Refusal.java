package press.broadsheet.desk.web;

import org.springframework.http.HttpStatus;
import press.broadsheet.desk.Outcome;

/** Ends a request with a problem. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never leaves the program
    private final Problem problem;

    Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Refusal(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    Problem problem() {
        return problem;
    }

    static Refusal noStory() {
        return new Refusal(HttpStatus.NOT_FOUND, "there is no such story");
    }

    /** The refusal of an act that was not done. */
    static Refusal of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stale stale -> new Refusal(Problem.stale(stale.currentRevision()));
            case Outcome.Refused refused -> new Refusal(HttpStatus.CONFLICT, refused.reason());
            case Outcome.Missing _ -> noStory();
            case Outcome.Done _ -> throw new IllegalArgumentException("what was done is not refused");
        };
    }
}
