@NullMarked
package press.broadsheet.visits;

import org.jspecify.annotations.NullMarked;
