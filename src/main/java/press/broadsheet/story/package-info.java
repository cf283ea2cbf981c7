/**
 * What a newspaper prints, as pure values: headline, byline, body, corrections, embargo. Knows {@code java.*} and
 * nothing else; every value is immutable, checked when it is made and safe for use by many threads. The entry type is
 * {@link press.broadsheet.story.Copy}.
 */
@NullMarked
package press.broadsheet.story;

import org.jspecify.annotations.NullMarked;
