/** What a paper is before it prints a word: here its series and sections. */
@NullMarked
package press.broadsheet.masthead;

import org.jspecify.annotations.NullMarked;
