/** Tests of films: files good and bad, head and fragments, and that none of them does harm. */
@NullMarked
package press.broadsheet.video;

import org.jspecify.annotations.NullMarked;
