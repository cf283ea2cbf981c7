/**
 * What a paper is before it prints a word: its titles with name, language and section tree, its zone and its legal
 * identity. Knows {@code story} and the journal. The entry types are {@link press.broadsheet.masthead.Masthead} and
 * {@link press.broadsheet.masthead.Mastheads}.
 */
@NullMarked
package press.broadsheet.masthead;

import org.jspecify.annotations.NullMarked;
