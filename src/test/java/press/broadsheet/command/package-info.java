/** Tests of what an operator types: what is printed where, and how it ends. */
@NullMarked
package press.broadsheet.command;

import org.jspecify.annotations.NullMarked;
