package press.broadsheet.advertising;

import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;

/**
 * A campaign sold by the paper itself.
 *
 * @param leadsTo where whoever follows it comes to: a page of the paper, or one elsewhere by http or https
 */
public record Campaign(Booking booking, Aim aim, Creative creative, WebAddress leadsTo) {

    public Campaign {
        if (!leadsTo.value().startsWith("http") && !leadsTo.value().startsWith("/")) {
            throw new UnfitForPrint("leadsTo", "a campaign leads to a page, by http, https or a path of the paper");
        }
    }
}
