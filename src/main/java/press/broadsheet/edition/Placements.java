package press.broadsheet.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.advertising.Campaign;
import press.broadsheet.advertising.CampaignJson;
import press.broadsheet.advertising.Flight;
import press.broadsheet.advertising.Space;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.WebAddress;

/**
 * Which campaign stands where in a minute. Several that want the same space share its minutes by weight: the minutes are
 * laid out by the golden section, so that within any stretch of them each has its share, without anything remembered.
 * Belongs to one reading.
 */
public final class Placements {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Session session;
    private final Proof proof;
    private final Instant minute;

    Placements(Session session, Proof proof, Instant minute) {
        this.session = session;
        this.proof = proof;
        this.minute = minute;
    }

    private record Running(long number, Campaign campaign) {}

    private record Seen(long inAll, long today) {}

    /**
     * The campaign that stands in a space, or empty when none does. How often campaigns were seen and which minute it is
     * are no part of the proof: whoever shows one asks again each minute.
     *
     * @param title the prefix of the page's title
     * @param section that the page belongs to, or null
     */
    public Optional<Placement> choose(Space space, String title, @Nullable SectionPath section) {
        proof.read(Dependency.whole(Subjects.CAMPAIGNS));
        List<Running> wanting = running().stream()
                .filter(one -> one.campaign.aim().hits(space, title, section))
                .filter(this::isAllowed)
                .toList();
        if (wanting.isEmpty()) {
            return Optional.empty();
        }
        int all = wanting.stream().mapToInt(Placements::weight).sum();
        double place = lot(space, section == null ? title : section.value()) * all;
        for (Running one : wanting) {
            place -= weight(one);
            if (place < 0) {
                return Optional.of(new Placement(one.number, space, one.campaign));
            }
        }
        Running last = wanting.getLast();
        return Optional.of(new Placement(last.number, space, last.campaign));
    }

    /** From 0 up to 1; that of another place is another, so that not every page shows the same at a time. */
    private double lot(Space space, String place) {
        long minutes = Math.floorDiv(minute.getEpochSecond(), 60);
        double start = Math.floorMod((space.word() + ":" + place).hashCode(), 1_000) / 1_000.0;
        double lot = (start + (minutes % 1_000_000) * GOLDEN) % 1;
        return Math.min(lot, Math.nextDown(1.0));
    }

    private static int weight(Running one) {
        return one.campaign.booking().weight();
    }

    private List<Running> running() {
        return session.sql("""
                        SELECT number, terms FROM campaign
                        WHERE ended_at IS NULL AND until_at > ? AND from_at <= ? ORDER BY number
                        """)
                .params(Session.stamp(minute), Session.stamp(minute))
                .query((row, _) -> new Running(row.getLong("number"), CampaignJson.read(row.getString("terms"))))
                .list();
    }

    private boolean isAllowed(Running one) {
        var caps = one.campaign.booking().caps();
        if (caps.total() == null && caps.perDay() == null) {
            return true;
        }
        Seen seen = seen(one);
        return caps.allow(seen.inAll, seen.today);
    }

    private Seen seen(Running one) {
        Flight flight = one.campaign.booking().flight();
        Instant day = flight.dayOf(minute);
        return session.sql("""
                        SELECT COALESCE(SUM(seen), 0) AS in_all,
                          COALESCE(SUM(CASE WHEN hour >= ? THEN seen ELSE 0 END), 0) AS today
                        FROM campaign_hour WHERE number = ?
                        """)
                // Of an hour that midnight cuts (zones with half hours), all counts for the day it ends in.
                .params(day.minus(Duration.ofHours(1)).getEpochSecond() + 1, one.number)
                .query((row, _) -> new Seen(row.getLong("in_all"), row.getLong("today")))
                .single();
    }

    /** Where a campaign leads to whoever follows it, while it is known; how long it runs does not matter. */
    public Optional<WebAddress> leadsTo(long number) {
        return session.sql("SELECT terms FROM campaign WHERE number = ?")
                .param(number)
                .query((row, _) -> CampaignJson.read(row.getString("terms")).leadsTo())
                .optional();
    }

    /** True when a campaign that runs at a moment shows the picture. */
    static boolean show(Session session, String picture, Instant moment) {
        return session.sql("""
                        SELECT EXISTS (SELECT 1 FROM campaign_picture p JOIN campaign c ON c.number = p.number
                        WHERE p.hash = ? AND c.ended_at IS NULL AND c.from_at <= ? AND c.until_at > ?)
                        """)
                .params(picture, Session.stamp(moment), Session.stamp(moment))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
