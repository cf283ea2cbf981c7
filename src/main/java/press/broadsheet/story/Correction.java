package press.broadsheet.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the paper got wrong and says so, printed with the story for good.
 *
 * @param number 1 for the first correction of the story
 * @param text what was wrong and what is right, at most 2,000 characters
 * @param passage the words of the story that it is about, at most 500 characters, or null for the whole
 */
public record Correction(
        int number, Instant at, String text, @Nullable String passage) {

    public Correction {
        text = Wording.fit("text", text, 2_000);
        passage = passage == null || Wording.clean(passage).isEmpty() ? null : Wording.fit("passage", passage, 500);
    }
}
