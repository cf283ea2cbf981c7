package press.broadsheet.advertising;

import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/**
 * What was agreed with whoever pays.
 *
 * @param name by which the house knows the campaign
 * @param advertiser who pays; readers are told
 * @param weight its share beside others in the same space, from 1 to 100
 */
public record Booking(String name, String advertiser, Label label, Flight flight, Caps caps, int weight) {

    public static final int LIMIT = 120;
    public static final int HEAVIEST = 100;

    public Booking {
        name = fit("name", name);
        advertiser = fit("advertiser", advertiser);
        if (weight < 1 || weight > HEAVIEST) {
            throw new UnfitForPrint("weight", "weight is a number from 1 to " + HEAVIEST);
        }
    }

    private static String fit(String field, String text) {
        String clean = Wording.clean(text);
        if (clean.isEmpty() || clean.length() > LIMIT) {
            throw new UnfitForPrint(field, "a campaign needs a %s of at most %d characters".formatted(field, LIMIT));
        }
        return clean;
    }
}
