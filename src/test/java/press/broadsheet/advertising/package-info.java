@NullMarked
package press.broadsheet.advertising;

import org.jspecify.annotations.NullMarked;
