/** Tests of captions, line by line. */
@NullMarked
package press.broadsheet.video.captions;

import org.jspecify.annotations.NullMarked;
