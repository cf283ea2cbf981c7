/** Who may do what, and how they sign in. */
@NullMarked
package press.broadsheet.staff;

import org.jspecify.annotations.NullMarked;
