/**
 * The figures that the README quotes, measured on the machine at hand: each against something to compare with, in one
 * interleaved run. The entry type is {@link press.broadsheet.bench.BenchCommand}.
 */
@NullMarked
package press.broadsheet.bench;

import org.jspecify.annotations.NullMarked;
