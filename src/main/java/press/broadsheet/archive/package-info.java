/**
 * Keeps the paper for good: sees that all its parts agree. Knows those who act and the edition. The entry type is
 * {@link press.broadsheet.archive.Verify}.
 */
@NullMarked
package press.broadsheet.archive;

import org.jspecify.annotations.NullMarked;
