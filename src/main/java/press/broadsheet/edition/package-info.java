/**
 * What the public may see at this moment: every story in print, the lists it stands in, what is gone. Follows the
 * journal, and can be dropped and made again from it. Whoever reads leaves a record of what was read, so that what is
 * made from it can be known to be stale. The entry type is {@link press.broadsheet.edition.Edition}.
 */
@NullMarked
package press.broadsheet.edition;

import org.jspecify.annotations.NullMarked;
