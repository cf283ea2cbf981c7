/**
 * Most read: makes the ranked lists of every title and section out of what {@code visits} has counted, once a minute, on
 * one node of all. What readers see of it is read through the edition, so that a story that is no longer in print stands
 * on no list. Begin with {@link press.broadsheet.ranking.Ranking}.
 */
@NullMarked
package press.broadsheet.ranking;

import org.jspecify.annotations.NullMarked;
