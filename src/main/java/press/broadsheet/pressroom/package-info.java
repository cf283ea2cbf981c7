/**
 * The press: makes what readers get out of pieces that are compressed once, knows what each was made from, and makes
 * again exactly what went stale. Knows the edition, not what the pages look like: that is told it by
 * {@link press.broadsheet.pressroom.Caster}s. The entry type is {@link press.broadsheet.pressroom.Press}.
 */
@NullMarked
package press.broadsheet.pressroom;

import org.jspecify.annotations.NullMarked;
