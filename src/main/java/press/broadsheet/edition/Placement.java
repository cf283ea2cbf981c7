package press.broadsheet.edition;

import press.broadsheet.advertising.Campaign;
import press.broadsheet.advertising.Space;

/** A campaign in a space that it stands in for a minute. */
public record Placement(long number, Space space, Campaign campaign) {}
