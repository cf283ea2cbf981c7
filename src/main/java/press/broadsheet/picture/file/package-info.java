/**
 * Picture files by their own standards: what kind they are, where they end, what stands in them beside the picture. Knows
 * bytes alone. The entry type is {@link press.broadsheet.picture.file.PictureFile}.
 */
@NullMarked
package press.broadsheet.picture.file;

import org.jspecify.annotations.NullMarked;
