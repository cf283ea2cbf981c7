/**
 * Tells a hub which feeds have changed (W3C WebSub), so that it can tell their subscribers. Follows what went stale, from a
 * position that is kept, once readers are shown it. Knows the feeds, the edition and the press. The entry type is
 * {@link press.broadsheet.hub.Herald}.
 */
@NullMarked
package press.broadsheet.hub;

import org.jspecify.annotations.NullMarked;
