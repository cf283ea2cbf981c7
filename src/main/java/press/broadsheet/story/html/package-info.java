/**
 * HTML from outside into blocks, and blocks into HTML. Knows jsoup and the values of a story. The family of blocks is
 * the allow-list: what has no block or mark of its own cannot come through. The entry types are
 * {@link press.broadsheet.story.html.HtmlReader} and {@link press.broadsheet.story.html.HtmlWriter}.
 */
@NullMarked
package press.broadsheet.story.html;

import org.jspecify.annotations.NullMarked;
