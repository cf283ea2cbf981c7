package press.broadsheet.desk.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.advertising.Aim;
import press.broadsheet.advertising.Booking;
import press.broadsheet.advertising.Campaign;
import press.broadsheet.advertising.CampaignJson;
import press.broadsheet.advertising.Caps;
import press.broadsheet.advertising.Creative;
import press.broadsheet.advertising.Flight;
import press.broadsheet.advertising.Label;
import press.broadsheet.advertising.Space;
import press.broadsheet.desk.Publishing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.JsonNode;

/** A campaign as a script sends it. */
final class CampaignGiven {

    static final Set<String> FIELDS = Set.of(
            "name",
            "advertiser",
            "label",
            "from",
            "until",
            "zone",
            "weight",
            "caps",
            "spaces",
            "titles",
            "sections",
            "banner",
            "words",
            "leadsTo");

    private CampaignGiven() {}

    static Campaign read(Given given) {
        Booking booking = new Booking(
                given.required("name"),
                given.required("advertiser"),
                label(given.text("label")),
                flight(given),
                caps(given.object("caps", Set.of("total", "perDay"))),
                weight(given));
        return new Campaign(booking, aim(given), creative(given), leadsTo(given));
    }

    private static Label label(@Nullable String word) {
        return word == null
                ? Label.ADVERTISEMENT
                : Label.of(word).orElseThrow(() -> new UnfitForPrint("label", "label is one of " + Label.words()));
    }

    private static Flight flight(Given given) {
        given.required("zone");
        Publishing.Hour from = HourGiven.required("from", given);
        return new Flight(from.at(), HourGiven.required("until", given).at(), from.zone());
    }

    private static int weight(Given given) {
        Long weight = number(given, "weight", "weight");
        return weight == null ? 1 : Math.clamp(weight, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Caps caps(@Nullable Given caps) {
        return caps == null
                ? Caps.none()
                : new Caps(number(caps, "total", "caps.total"), number(caps, "perDay", "caps.perDay"));
    }

    private static @Nullable Long number(Given given, String field, String place) {
        JsonNode node = given.node(field);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new UnfitForPrint(place, place + " must be a whole number");
        }
        return node.longValue();
    }

    private static Aim aim(Given given) {
        Set<Space> spaces = EnumSet.noneOf(Space.class);
        List<String> words = given.texts("spaces");
        for (int index = 0; index < words.size(); index++) {
            String place = "spaces[" + index + "]";
            spaces.add(Space.of(words.get(index))
                    .orElseThrow(() -> new UnfitForPrint(place, "a space is one of " + Space.words())));
        }
        return new Aim(spaces, given.texts("titles"), sections(given.texts("sections")));
    }

    private static List<SectionPath> sections(List<String> paths) {
        return IntStream.range(0, paths.size())
                .mapToObj(index -> section(paths.get(index), "sections[" + index + "]"))
                .toList();
    }

    private static SectionPath section(String path, String place) {
        try {
            return new SectionPath(path);
        } catch (UnfitForPrint unfit) {
            throw new UnfitForPrint(place, String.valueOf(unfit.getMessage()));
        }
    }

    private static Creative creative(Given given) {
        Given banner = given.object("banner", Set.of("picture", "narrow", "alt"));
        Given words = given.object("words", Set.of("headline", "text", "call"));
        if ((banner == null) == (words == null)) {
            throw new UnfitForPrint("banner", "a campaign shows either a banner or words");
        }
        return banner == null ? words(words) : banner(banner);
    }

    private static Creative words(@Nullable Given words) {
        return words == null
                ? new Creative.Words("", "", "")
                : new Creative.Words(
                        inner(words, "headline", "words"),
                        inner(words, "text", "words"),
                        inner(words, "call", "words"));
    }

    private static Creative banner(Given banner) {
        String alt = inner(banner, "alt", "banner");
        String narrow = banner.text("narrow");
        return new Creative.Banner(
                CampaignJson.picture(inner(banner, "picture", "banner"), alt),
                narrow == null ? null : CampaignJson.picture(narrow, alt));
    }

    private static String inner(Given given, String field, String place) {
        String text = given.text(field);
        if (text == null) {
            throw new UnfitForPrint(place + "." + field, field + " is missing");
        }
        return text;
    }

    private static WebAddress leadsTo(Given given) {
        WebAddress address = WebAddress.orNull(given.required("leadsTo"));
        if (address == null) {
            throw new UnfitForPrint("leadsTo", "leadsTo is an address like https://advertiser.example/offer");
        }
        return address;
    }
}
