/**
 * Copy as JSON: how a revision is stored and how a desk script hands in a body. Knows Jackson and the values of a
 * story; every refusal names the exact place. The entry types are {@link press.broadsheet.story.json.CopyJson} and
 * {@link press.broadsheet.story.json.BodyJson}.
 */
@NullMarked
package press.broadsheet.story.json;

import org.jspecify.annotations.NullMarked;
