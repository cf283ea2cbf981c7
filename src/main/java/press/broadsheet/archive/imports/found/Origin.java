package press.broadsheet.archive.imports.found;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes an item the same when it comes again.
 *
 * @param source the site or feed
 * @param item its number or identity there
 * @param also another identity by which it is known as well, or null
 * @param version when it was last changed there, or null where that is not told; an older one never overwrites
 */
public record Origin(
        String source,
        String item,
        @Nullable String also,
        @Nullable Instant version) {

    /** Known by one identity alone. */
    public Origin(String source, String item, @Nullable Instant version) {
        this(source, item, null, version);
    }
}
