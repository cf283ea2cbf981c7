/**
 * How one state of a story's words became another: which blocks were added, taken out or changed, and of a changed one
 * which words. Plain Java over the values of {@code story}; for readers who come back and for the newsroom that compares
 * revisions. The entry type is {@link press.broadsheet.story.compare.Comparison}.
 */
@NullMarked
package press.broadsheet.story.compare;

import org.jspecify.annotations.NullMarked;
