/** The desk's HTTP API, under {@code /api/desk}. The entry type is {@link press.broadsheet.desk.web.StoryResource}. */
@NullMarked
package press.broadsheet.desk.web;

import org.jspecify.annotations.NullMarked;
