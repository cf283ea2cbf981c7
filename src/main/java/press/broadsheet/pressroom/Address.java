package press.broadsheet.pressroom;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for, without what makes no difference: one path, and of the query only what the paper knows.
 *
 * @param path percent-encoded, as it was sent
 * @param before the point of a list before which older stories are wanted, or null
 */
public record Address(String path, @Nullable String before) {

    /** The one query parameter that pressed pages know; every other is dropped before a page is looked up. */
    public static final Set<String> PARAMETERS = Set.of("before");

    public static Address of(String path) {
        return new Address(path, null);
    }

    @Override
    public String toString() {
        return before == null ? path : path + "?before=" + before;
    }
}
