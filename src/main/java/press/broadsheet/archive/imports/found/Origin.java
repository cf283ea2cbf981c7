package press.broadsheet.archive.imports.found;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What makes an item the same when it comes again.
 *
 * @param source the site or feed
 * @param item its number or identity there
 * @param version when it was last changed there, or null where that is not told; an older one never overwrites
 */
public record Origin(String source, String item, @Nullable Instant version) {}
