/**
 * Tests of the story values: their limits and what they refuse, written as sentences. The package sees the values'
 * own package-private rules and nothing else of the paper.
 */
@NullMarked
package press.broadsheet.story;

import org.jspecify.annotations.NullMarked;
