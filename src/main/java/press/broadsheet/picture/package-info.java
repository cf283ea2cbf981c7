/**
 * The picture library: originals by the hash of their bytes, and the widths in which readers get them. The entry type is
 * {@link press.broadsheet.picture.PictureLibrary}.
 */
@NullMarked
package press.broadsheet.picture;

import org.jspecify.annotations.NullMarked;
