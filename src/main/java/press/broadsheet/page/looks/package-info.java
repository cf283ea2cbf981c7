/**
 * What gives pages their looks: style sheet, script, font and drawn names, as they ship with the program under
 * {@code web/}. Knows files and bytes alone. The entry type is {@link press.broadsheet.page.looks.Looks}.
 */
@NullMarked
package press.broadsheet.page.looks;

import org.jspecify.annotations.NullMarked;
