package press.broadsheet.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import press.broadsheet.advertising.Aim;
import press.broadsheet.advertising.Booking;
import press.broadsheet.advertising.Campaign;
import press.broadsheet.advertising.Campaigns;
import press.broadsheet.advertising.Caps;
import press.broadsheet.advertising.Creative;
import press.broadsheet.advertising.Flight;
import press.broadsheet.advertising.Label;
import press.broadsheet.advertising.Space;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo paper says of itself in its own space: nobody pays for it, and it leads to the paper's own pages. */
record DemoCampaigns(List<Campaign> campaigns) {

    private static final int YEARS = 10;

    static DemoCampaigns of(DemoFiles files, Instant start, ZoneId zone) {
        List<Campaign> campaigns = new ArrayList<>();
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(files.text("campaigns.yaml"));
        JsonNode entries = JsonMapper.shared().valueToTree(read);
        ZonedDateTime from = start.atZone(zone);
        Flight flight = new Flight(start, from.plusYears(YEARS).toInstant(), zone);
        for (JsonNode one : entries) {
            campaigns.add(campaign(one, flight));
        }
        return new DemoCampaigns(List.copyOf(campaigns));
    }

    private static Campaign campaign(JsonNode one, Flight flight) {
        Set<Space> spaces = EnumSet.noneOf(Space.class);
        one.required("spaces")
                .forEach(space -> spaces.add(Space.of(space.stringValue()).orElseThrow()));
        return new Campaign(
                new Booking(text(one, "name"), text(one, "advertiser"), Label.HOUSE, flight, Caps.none(), 1),
                new Aim(spaces, List.of(text(one, "title")), List.of()),
                new Creative.Words(text(one, "headline"), text(one, "text"), text(one, "call")),
                new WebAddress(text(one, "leadsTo")));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    void book(Session session, String actor, Campaigns table) {
        campaigns.forEach(campaign -> table.book(session, campaign, actor));
    }
}
