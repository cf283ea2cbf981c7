package press.broadsheet.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.WebAddress;

/** A campaign for a test, grown by sentences: beside every page, for a week from a moment, in words. */
public final class TestingCampaign {

    private final String headline;
    private final Instant from;
    private Duration time = Duration.ofDays(7);
    private Space space = Space.SIDE;
    private Label label = Label.ADVERTISEMENT;
    private Caps caps = Caps.none();
    private int weight = 1;
    private final List<String> titles = new ArrayList<>();
    private final List<SectionPath> sections = new ArrayList<>();
    private @Nullable String picture;
    private String leadsTo = "https://lines.example/spring";

    private TestingCampaign(String headline, Instant from) {
        this.headline = headline;
        this.from = from;
    }

    public static TestingCampaign campaign(String headline, Instant from) {
        return new TestingCampaign(headline, from);
    }

    public TestingCampaign in(Space where) {
        space = where;
        return this;
    }

    public TestingCampaign during(Duration length) {
        time = length;
        return this;
    }

    public TestingCampaign labelled(Label as) {
        label = as;
        return this;
    }

    public TestingCampaign capped(@Nullable Long total, @Nullable Long perDay) {
        caps = new Caps(total, perDay);
        return this;
    }

    public TestingCampaign weighing(int share) {
        weight = share;
        return this;
    }

    public TestingCampaign ofTitle(String prefix) {
        titles.add(prefix);
        return this;
    }

    public TestingCampaign ofSection(String path) {
        sections.add(new SectionPath(path));
        return this;
    }

    public TestingCampaign showing(String number) {
        picture = number;
        return this;
    }

    public TestingCampaign leadingTo(String address) {
        leadsTo = address;
        return this;
    }

    public Campaign campaign() {
        String shown = picture;
        return new Campaign(
                new Booking(
                        headline,
                        "Harbour Lines",
                        label,
                        new Flight(from, from.plus(time), TestingPaper.SEOUL),
                        caps,
                        weight),
                new Aim(Set.of(space), titles, sections),
                shown == null
                        ? new Creative.Words(headline, "Every morning at seven.", "See the timetable")
                        : new Creative.Banner(CampaignJson.picture(shown, headline), null),
                new WebAddress(leadsTo));
    }
}
