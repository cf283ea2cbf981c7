/**
 * The HTTP edge of the public site: hands out what the press has made, decides nothing. The entry type is
 * {@link press.broadsheet.reader.PublicSite}.
 */
@NullMarked
package press.broadsheet.reader;

import org.jspecify.annotations.NullMarked;
