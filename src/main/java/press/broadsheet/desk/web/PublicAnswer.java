package press.broadsheet.desk.web;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import press.broadsheet.desk.Outcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers an act on what readers see once this node shows it, so that whoever looks after the answer sees what he did.
 */
final class PublicAnswer {

    /** Nobody waits longer: what is on disk is done, and shows as soon as the press has come to it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What must not be seen any longer is worth more patience, and a failure when that too is over. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(5);

    private final StoryAnswer answer;
    private final DeskParts.Trail trail;

    PublicAnswer(StoryAnswer answer, DeskParts.Trail trail) {
        this.answer = answer;
        this.trail = trail;
    }

    /** For an act that shows something. */
    ResponseEntity<ObjectNode> shown(HttpStatus status, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            shows(PATIENCE);
        }
        return answer.of(status, outcome);
    }

    /** For an act that takes something out of sight. */
    ResponseEntity<ObjectNode> gone(Outcome outcome) {
        if (outcome instanceof Outcome.Done && !shows(LONG_PATIENCE)) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "the change is on disk, but readers may be shown what was before until the database answers again");
        }
        return answer.of(HttpStatus.OK, outcome);
    }

    private boolean shows(Duration patience) {
        return trail.press().awaits(trail.journal().newestHere(), patience);
    }
}
