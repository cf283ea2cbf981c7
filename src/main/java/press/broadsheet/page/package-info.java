/**
 * What readers see: from the edition to view records, from those through templates to the parts of a page. Asks neither
 * clock nor network; the same edition always comes to the same bytes. The entry type is
 * {@link press.broadsheet.page.Pages}.
 */
@NullMarked
package press.broadsheet.page;

import org.jspecify.annotations.NullMarked;
