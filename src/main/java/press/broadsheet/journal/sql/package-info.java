/** How the journal is stored. The entry type is {@link press.broadsheet.journal.sql.JournalTable}. */
@NullMarked
package press.broadsheet.journal.sql;

import org.jspecify.annotations.NullMarked;
