/** Readers' letters: what may be sent, the queue, and that no word of one outlives its day. */
@NullMarked
package press.broadsheet.letter;

import org.jspecify.annotations.NullMarked;
