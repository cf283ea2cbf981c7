/**
 * Counts who reads what, without knowing anybody: a reader is a number made with a salt that dies with the day, and of
 * the numbers only sketches are kept that tell how many there were. Views are counted in memory and written behind. It
 * knows stories by number and nothing of lists; begin with {@link press.broadsheet.visits.Visits}.
 */
@NullMarked
package press.broadsheet.visits;

import org.jspecify.annotations.NullMarked;
