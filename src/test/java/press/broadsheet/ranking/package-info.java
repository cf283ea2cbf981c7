@NullMarked
package press.broadsheet.ranking;

import org.jspecify.annotations.NullMarked;
