/** The program itself: the command line and the wiring of the parts. */
@NullMarked
package press.broadsheet;

import org.jspecify.annotations.NullMarked;
