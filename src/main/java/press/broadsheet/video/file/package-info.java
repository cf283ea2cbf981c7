/** A film's file as its readers see it: bytes by their place, and what was found out about it. */
@NullMarked
package press.broadsheet.video.file;

import org.jspecify.annotations.NullMarked;
