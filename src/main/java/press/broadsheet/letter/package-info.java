/**
 * Letters that readers send in: how one may be, the queue in which they wait, what is decided about them, and when the
 * words are erased. Knows the journal, {@code story} and {@code platform}. What becomes of a letter in print is the desk's
 * business. The entry type is {@link press.broadsheet.letter.Correspondence}.
 */
@NullMarked
package press.broadsheet.letter;

import org.jspecify.annotations.NullMarked;
