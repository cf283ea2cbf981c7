/**
 * Tests of copy as JSON: that what is stored comes back as it was, and that a refusal names the exact place.
 * {@link press.broadsheet.story.json.Specimen} holds one of every kind of block.
 */
@NullMarked
package press.broadsheet.story.json;

import org.jspecify.annotations.NullMarked;
