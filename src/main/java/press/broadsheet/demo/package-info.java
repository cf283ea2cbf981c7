/** The paper that {@code ./broadsheet demo} shows. The entry type is {@link press.broadsheet.demo.DemoPaper}. */
@NullMarked
package press.broadsheet.demo;

import org.jspecify.annotations.NullMarked;
