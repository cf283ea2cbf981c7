@NullMarked
package press.broadsheet.story.compare;

import org.jspecify.annotations.NullMarked;
