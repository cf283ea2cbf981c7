/**
 * Databases: one interface over SQLite and PostgreSQL. The entry type is {@link press.broadsheet.platform.sql.Database}.
 */
@NullMarked
package press.broadsheet.platform.sql;

import org.jspecify.annotations.NullMarked;
