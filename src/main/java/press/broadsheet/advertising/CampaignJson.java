package press.broadsheet.advertising;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A campaign as it is kept, and shown to scripts: the fields they book it with, times as instants with their zone. */
public final class CampaignJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CampaignJson() {}

    public static ObjectNode write(Campaign campaign) {
        ObjectNode node = JSON.createObjectNode();
        Booking booking = campaign.booking();
        Flight flight = booking.flight();
        node.put("name", booking.name())
                .put("advertiser", booking.advertiser())
                .put("label", booking.label().word())
                .put(
                        "from",
                        flight.from().atZone(flight.zone()).toOffsetDateTime().toString())
                .put(
                        "until",
                        flight.until().atZone(flight.zone()).toOffsetDateTime().toString())
                .put("zone", flight.zone().getId())
                .put("weight", booking.weight());
        caps(node.putObject("caps"), booking.caps());
        aim(node, campaign.aim());
        creative(node, campaign.creative());
        return node.put("leadsTo", campaign.leadsTo().value());
    }

    private static void caps(ObjectNode node, Caps caps) {
        if (caps.total() != null) {
            node.put("total", caps.total());
        }
        if (caps.perDay() != null) {
            node.put("perDay", caps.perDay());
        }
    }

    private static void aim(ObjectNode node, Aim aim) {
        ArrayNode spaces = node.putArray("spaces");
        aim.spaces().stream().sorted().forEach(space -> spaces.add(space.word()));
        ArrayNode titles = node.putArray("titles");
        aim.titles().forEach(titles::add);
        ArrayNode sections = node.putArray("sections");
        aim.sections().forEach(section -> sections.add(section.value()));
    }

    private static void creative(ObjectNode node, Creative creative) {
        switch (creative) {
            case Creative.Banner banner -> {
                ObjectNode inner = node.putObject("banner")
                        .put("picture", banner.wide().picture())
                        .put("alt", banner.wide().alt());
                PictureUse narrow = banner.narrow();
                if (narrow != null) {
                    inner.put("narrow", narrow.picture());
                }
            }
            case Creative.Words words ->
                node.putObject("words")
                        .put("headline", words.headline())
                        .put("text", words.text())
                        .put("call", words.call());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Campaign read(String json) {
        JsonNode node = JSON.readTree(json);
        Flight flight = new Flight(instant(node, "from"), instant(node, "until"), ZoneId.of(text(node, "zone")));
        Booking booking = new Booking(
                text(node, "name"),
                text(node, "advertiser"),
                Label.of(text(node, "label")).orElseThrow(),
                flight,
                new Caps(cap(node, "total"), cap(node, "perDay")),
                node.required("weight").intValue());
        return new Campaign(booking, aim(node), creative(node), new WebAddress(text(node, "leadsTo")));
    }

    private static @Nullable Long cap(JsonNode node, String name) {
        JsonNode cap = node.required("caps").get(name);
        return cap == null ? null : cap.longValue();
    }

    private static Aim aim(JsonNode node) {
        Set<Space> spaces = EnumSet.noneOf(Space.class);
        texts(node, "spaces").forEach(word -> spaces.add(Space.of(word).orElseThrow()));
        return new Aim(
                spaces,
                texts(node, "titles"),
                texts(node, "sections").stream().map(SectionPath::new).toList());
    }

    private static Creative creative(JsonNode node) {
        JsonNode banner = node.get("banner");
        if (banner == null) {
            JsonNode words = node.required("words");
            return new Creative.Words(text(words, "headline"), text(words, "text"), text(words, "call"));
        }
        String alt = text(banner, "alt");
        JsonNode narrow = banner.get("narrow");
        return new Creative.Banner(
                picture(text(banner, "picture"), alt), narrow == null ? null : picture(narrow.stringValue(), alt));
    }

    /** A picture of a campaign: it has no caption, and its credit is the advertiser's name. */
    public static PictureUse picture(String number, String alt) {
        return new PictureUse(number, alt, "", "");
    }

    private static Instant instant(JsonNode node, String name) {
        return OffsetDateTime.parse(text(node, name)).toInstant();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        node.required(name).forEach(one -> texts.add(one.stringValue()));
        return texts;
    }
}
