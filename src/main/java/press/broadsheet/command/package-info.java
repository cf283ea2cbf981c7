/** What an operator types. Each command is a class; the entry type is {@link press.broadsheet.Broadsheet}. */
@NullMarked
package press.broadsheet.command;

import org.jspecify.annotations.NullMarked;
