/** Reads what a WebM file says of itself. The entry type is {@link press.broadsheet.video.webm.WebmFile}. */
@NullMarked
package press.broadsheet.video.webm;

import org.jspecify.annotations.NullMarked;
