/** The masthead as JSON and YAML. The entry type is {@link press.broadsheet.masthead.json.MastheadJson}. */
@NullMarked
package press.broadsheet.masthead.json;

import org.jspecify.annotations.NullMarked;
