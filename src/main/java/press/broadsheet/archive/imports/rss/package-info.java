/**
 * Feeds - RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0 - as stories, each item read by itself so that a broken one stops nothing.
 * The entry type is {@link press.broadsheet.archive.imports.rss.FeedReader}.
 */
@NullMarked
package press.broadsheet.archive.imports.rss;

import org.jspecify.annotations.NullMarked;
