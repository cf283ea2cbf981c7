/**
 * Space that is sold: campaigns with their dates, aims and limits, booked by script or by hand and written down in the
 * journal. What readers see of them is read through the edition; how often they were seen and followed is counted in
 * {@code visits}. Nothing here loads anything from anybody else. Begin with
 * {@link press.broadsheet.advertising.Campaigns}.
 */
@NullMarked
package press.broadsheet.advertising;

import org.jspecify.annotations.NullMarked;
