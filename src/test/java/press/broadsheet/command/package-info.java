/** The command line as an operator types it. */
@NullMarked
package press.broadsheet.command;

import org.jspecify.annotations.NullMarked;
