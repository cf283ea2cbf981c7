/**
 * Tests of the way from HTML into blocks and back: cases, hostile pages, pages made at random.
 * {@link press.broadsheet.story.html.Darkroom} stands in for the picture library and the paper's pages.
 */
@NullMarked
package press.broadsheet.story.html;

import org.jspecify.annotations.NullMarked;
