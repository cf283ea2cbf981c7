package press.broadsheet.advertising;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.UnfitForPrint;

/** Every campaign that was ever booked. Safe for use by many threads. */
public final class Campaigns {

    private static final int SHOWN = 500;

    private final Database database;
    private final JournalTable journal;
    private final Mastheads mastheads;
    private final InstantSource clock;

    public Campaigns(Database database, JournalTable journal, Mastheads mastheads, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.mastheads = mastheads;
        this.clock = clock;
    }

    /**
     * A campaign as it stands.
     *
     * @param version counts how often it was set
     * @param ended when somebody ended it before its time, or null
     */
    public record Booked(
            long number,
            int version,
            Campaign campaign,
            @Nullable Instant ended) {}

    /** What became of an act. */
    public sealed interface Outcome {

        /** It was done, and is on disk. */
        record Done(Booked booked) implements Outcome {}

        /** Somebody else changed the campaign in between; nothing was written. */
        record Stale(int current) implements Outcome {}

        /** It was ended for good; nothing was written. */
        record Over() implements Outcome {}

        /** There is no such campaign. */
        record Missing() implements Outcome {}
    }

    /** @throws UnfitForPrint when it names a title, section or picture that the paper does not have */
    public Booked book(Campaign campaign, String actor) {
        return database.write(session -> book(session, campaign, actor));
    }

    /** The same, inside a transaction that does more. */
    public Booked book(Session session, Campaign campaign, String actor) {
        check(session, campaign);
        Instant now = now();
        long number = session.sql("""
                        INSERT INTO campaign (version, set_at, from_at, until_at, terms)
                        VALUES (1, ?, ?, ?, ?) RETURNING number
                        """)
                .params(
                        Session.stamp(now),
                        Session.stamp(campaign.booking().flight().from()),
                        Session.stamp(campaign.booking().flight().until()),
                        CampaignJson.write(campaign).toString())
                .query(Long.class)
                .single();
        keep(session, number, 1, now, campaign);
        journal.append(session, now, actor, new Change.CampaignSet(number, 1));
        return new Booked(number, 1, campaign, null);
    }

    /**
     * Sets a campaign anew; one that says the same already is left as it is.
     *
     * @param from the version that the change was made from, or null for whichever stands
     */
    public Outcome set(long number, @Nullable Integer from, Campaign campaign, String actor) {
        return database.write(session -> {
            Optional<Booked> standing = find(session, number, true);
            if (standing.isEmpty()) {
                return new Outcome.Missing();
            }
            Booked before = standing.get();
            if (before.ended() != null) {
                return new Outcome.Over();
            }
            if (from != null && from != before.version()) {
                return new Outcome.Stale(before.version());
            }
            check(session, campaign);
            return before.campaign().equals(campaign)
                    ? new Outcome.Done(before)
                    : new Outcome.Done(reset(session, before, campaign, actor));
        });
    }

    private Booked reset(Session session, Booked before, Campaign campaign, String actor) {
        Instant now = now();
        int version = before.version() + 1;
        session.sql("""
                        UPDATE campaign SET version = ?, set_at = ?, from_at = ?, until_at = ?, terms = ?
                        WHERE number = ?
                        """)
                .params(
                        version,
                        Session.stamp(now),
                        Session.stamp(campaign.booking().flight().from()),
                        Session.stamp(campaign.booking().flight().until()),
                        CampaignJson.write(campaign).toString(),
                        before.number())
                .update();
        keep(session, before.number(), version, now, campaign);
        journal.append(session, now, actor, new Change.CampaignSet(before.number(), version));
        return new Booked(before.number(), version, campaign, null);
    }

    /** Ends a campaign for good; one that was ended already stays so. */
    public Outcome end(long number, String actor) {
        return database.write(session -> {
            Optional<Booked> standing = find(session, number, true);
            if (standing.isEmpty()) {
                return new Outcome.Missing();
            }
            Booked before = standing.get();
            if (before.ended() != null) {
                return new Outcome.Done(before);
            }
            Instant now = now();
            session.sql("UPDATE campaign SET ended_at = ? WHERE number = ?")
                    .params(Session.stamp(now), number)
                    .update();
            journal.append(session, now, actor, new Change.CampaignEnded(number));
            return new Outcome.Done(new Booked(number, before.version(), before.campaign(), now));
        });
    }

    /** A campaign by its number. */
    public Optional<Booked> find(long number) {
        return database.read(session -> find(session, number, false));
    }

    /** How often a campaign was seen and followed so far. */
    public Delivered delivered(Booked booked) {
        return database.read(session -> Delivered.of(session, booked));
    }

    /** The newest {@value #SHOWN} campaigns, the newest first. */
    public List<Booked> all() {
        return database.read(session -> session.sql(
                        "SELECT number, version, terms, ended_at FROM campaign ORDER BY number DESC LIMIT " + SHOWN)
                .query((row, _) -> CampaignRow.of(row))
                .list());
    }

    private static Optional<Booked> find(Session session, long number, boolean toChange) {
        String lock = toChange && session.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE" : "";
        return session.sql("SELECT number, version, terms, ended_at FROM campaign WHERE number = ?" + lock)
                .param(number)
                .query((row, _) -> CampaignRow.of(row))
                .optional();
    }

    private static void keep(Session session, long number, int version, Instant at, Campaign campaign) {
        session.sql("INSERT INTO campaign_version (number, version, at, terms) VALUES (?, ?, ?, ?)")
                .params(
                        number,
                        version,
                        Session.stamp(at),
                        CampaignJson.write(campaign).toString())
                .update();
        session.sql("DELETE FROM campaign_picture WHERE number = ?")
                .param(number)
                .update();
        if (campaign.creative() instanceof Creative.Banner banner) {
            List<Object[]> rows = banner.pictures().stream()
                    .map(picture -> new Object[] {number, picture})
                    .toList();
            session.batch("INSERT INTO campaign_picture (number, hash) VALUES (?, ?)", rows);
        }
    }

    private void check(Session session, Campaign campaign) {
        Masthead masthead = mastheads
                .current(session)
                .orElseThrow(() -> new UnfitForPrint("titles", "the paper has no masthead yet"));
        Aim aim = campaign.aim();
        for (int index = 0; index < aim.titles().size(); index++) {
            String title = aim.titles().get(index);
            if (masthead.titleAt(title).isEmpty()) {
                throw new UnfitForPrint("titles[" + index + "]", "the paper has no title \"" + title + "\"");
            }
        }
        for (int index = 0; index < aim.sections().size(); index++) {
            if (masthead.section(aim.sections().get(index)).isEmpty()) {
                throw new UnfitForPrint(
                        "sections[" + index + "]",
                        "the paper has no section \"" + aim.sections().get(index) + "\"");
            }
        }
        if (campaign.creative() instanceof Creative.Banner banner) {
            check(session, "banner.picture", banner.wide());
            check(session, "banner.narrow", banner.narrow());
        }
    }

    private static void check(Session session, String field, @Nullable PictureUse use) {
        if (use != null
                && !session.sql("SELECT EXISTS (SELECT 1 FROM picture WHERE hash = ?)")
                        .param(use.picture())
                        .query((row, _) -> row.getBoolean(1))
                        .single()) {
            throw new UnfitForPrint(field, "the library has no picture " + use.picture());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
