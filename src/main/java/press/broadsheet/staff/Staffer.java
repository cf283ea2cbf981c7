package press.broadsheet.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Language;

/**
 * Somebody who makes the paper and signs in to do so.
 *
 * @param language of the screens they work at
 * @param left when they left, or null
 */
public record Staffer(
        long id,
        Login login,
        String name,
        Language language,
        Rights rights,
        @Nullable Instant left) {

    /** Who acts when they do. */
    public Actor actor() {
        return new Actor(login.value(), rights);
    }

    public boolean isHere() {
        return left == null;
    }
}
