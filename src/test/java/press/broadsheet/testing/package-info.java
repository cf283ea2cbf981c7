/**
 * The fixture newspaper, The Harbour Post, with its people and a clock that is set by hand, on either engine. Everything
 * in it is real but the clock. The entry type is {@link press.broadsheet.testing.TestingPaper}.
 */
@NullMarked
package press.broadsheet.testing;

import org.jspecify.annotations.NullMarked;
