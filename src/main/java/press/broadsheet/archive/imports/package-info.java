/**
 * Taking whole sites in: files, folders and addresses are read item by item, each item is filed, printed with the times
 * it had and found again under its old address; what cannot be read is named. Knows the desk and the masthead. The entry
 * type is {@link press.broadsheet.archive.imports.Import}.
 */
@NullMarked
package press.broadsheet.archive.imports;

import org.jspecify.annotations.NullMarked;
