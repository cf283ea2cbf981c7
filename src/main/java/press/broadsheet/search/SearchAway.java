package press.broadsheet.search;

import org.jspecify.annotations.Nullable;

/** The index cannot answer now. The rest of the paper does not need it. */
public final class SearchAway extends RuntimeException {

    public SearchAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
