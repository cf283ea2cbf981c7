/** The only place that knows drivers and servers. Knows no feature of the paper. */
@NullMarked
package press.broadsheet.platform;

import org.jspecify.annotations.NullMarked;
