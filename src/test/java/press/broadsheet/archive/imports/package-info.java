@NullMarked
package press.broadsheet.archive.imports;

import org.jspecify.annotations.NullMarked;
