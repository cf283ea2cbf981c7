/** Who may do what. The entry type is {@link press.broadsheet.staff.Tokens}. */
@NullMarked
package press.broadsheet.staff;

import org.jspecify.annotations.NullMarked;
