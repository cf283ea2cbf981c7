@NullMarked
package press.broadsheet.picture;

import org.jspecify.annotations.NullMarked;
