/**
 * The one ordered log of every editorial act. The acting packages append to it inside the transaction that writes their
 * tables; the projections follow it. Knows the values of {@code story}; the way it is stored is in {@code journal.sql}.
 * The entry type is {@link press.broadsheet.journal.Journal}.
 */
@NullMarked
package press.broadsheet.journal;

import org.jspecify.annotations.NullMarked;
