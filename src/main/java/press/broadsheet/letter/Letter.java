package press.broadsheet.letter;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.StoryId;

/**
 * A letter in the queue.
 *
 * @param number grows; of letters that came later it is higher
 * @param reference what its writer was told, such as {@code 7KQ4-M2XD}
 * @param prefix of the title to which it was written
 * @param mayEdit false when it is to be printed word for word or not at all
 * @param decision what was decided, or null while it waits
 * @param story what it became, or null
 * @param words null when they have been erased
 */
public record Letter(
        long number,
        String reference,
        String prefix,
        Manuscript.Kind kind,
        State state,
        Instant received,
        boolean mayEdit,
        @Nullable Decision decision,
        @Nullable StoryId story,
        @Nullable Words words) {

    /** How far a letter has come. */
    public enum State {
        WAITING,
        ACCEPTED,
        REJECTED,
        PRINTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * @param by who decided
     * @param eraseAt from when on the words are erased
     */
    public record Decision(Instant at, String by, Instant eraseAt) {}

    /**
     * Who wrote what.
     *
     * @param text as it came in
     * @param edited as it is to be printed when somebody worked it over, or null
     * @param reason why it was accepted or rejected, for the newsroom; may be empty
     */
    public record Words(
            String name,
            String place,
            String email,
            String subject,
            String text,
            @Nullable String edited,
            String reason) {

        /** The text that is to be printed. */
        public String toPrint() {
            String worked = edited;
            return worked == null ? text : worked;
        }
    }
}
