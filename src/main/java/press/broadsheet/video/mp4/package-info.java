/** Reads what an MP4 file says of itself. The entry type is {@link press.broadsheet.video.mp4.Mp4File}. */
@NullMarked
package press.broadsheet.video.mp4;

import org.jspecify.annotations.NullMarked;
