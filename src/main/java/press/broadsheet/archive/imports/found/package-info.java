/**
 * What an import finds in a file, whatever the file's format: stories ready for the desk, things passed over, things
 * that cannot be read. Knows {@code story} and its HTML reader. The entry type is
 * {@link press.broadsheet.archive.imports.found.Finding}.
 */
@NullMarked
package press.broadsheet.archive.imports.found;

import org.jspecify.annotations.NullMarked;
