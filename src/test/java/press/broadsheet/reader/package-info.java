@NullMarked
package press.broadsheet.reader;

import org.jspecify.annotations.NullMarked;
