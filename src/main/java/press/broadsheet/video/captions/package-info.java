/** Captions as WebVTT, checked and made plain. The entry type is {@link press.broadsheet.video.captions.Captions}. */
@NullMarked
package press.broadsheet.video.captions;

import org.jspecify.annotations.NullMarked;
