/**
 * The newsroom's screens at {@code /desk}: an empty sheet for each, its scripts, its looks and its texts. What stands on a screen the
 * scripts ask of the desk's API, as any other program does; this package knows nothing of the paper. The entry type is {@link
 * press.broadsheet.newsroom.web.ScreenResource}.
 */
@NullMarked
package press.broadsheet.newsroom.web;

import org.jspecify.annotations.NullMarked;
