package press.broadsheet.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;

/**
 * Where somebody is signed in. A session ends after twelve hours without a request and after seven days in any case; it can be
 * seen and ended by its owner. Safe for use by many threads.
 */
public final class Sessions {

    static final Duration IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);

    /** That somebody was there is written down so often at most. */
    private static final Duration SEEN = Duration.ofMinutes(5);

    private static final int DEVICE = 200;

    private final Database database;
    private final JournalTable journal;
    private final InstantSource clock;

    public Sessions(Database database, JournalTable journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** One who is signed in, and where. */
    public record SignedIn(Staffer staffer, long session) {}

    /**
     * A session as its owner is shown it.
     *
     * @param device what the browser called itself
     */
    public record Shown(long id, Instant opened, Instant seen, String device) {}

    /** Opens a session; what is given back opens it, and can be read this once alone. */
    String open(Session session, Staffer staffer, String device) {
        String secret = Secret.make();
        Instant now = clock.instant();
        long id = session.sql("""
                        INSERT INTO staff_session (hash, staffer_id, opened_at, seen_at, device) VALUES (?, ?, ?, ?, ?)
                        RETURNING id
                        """)
                .params(
                        Secret.hash(secret),
                        staffer.id(),
                        Session.stamp(now),
                        Session.stamp(now),
                        device.substring(0, Math.min(device.length(), DEVICE)))
                .query(Long.class)
                .single();
        journal.append(session, now, staffer.login().value(), new Change.SessionOpened(staffer.id(), id));
        return secret;
    }

    private record Kept(long id, long staffer, Instant opened, Instant seen) {

        boolean isOver(Instant now) {
            return !now.isBefore(seen.plus(IDLE)) || !now.isBefore(opened.plus(LONGEST));
        }
    }

    /** Who is signed in with a secret; empty when it opens no session, or none any longer. */
    public Optional<SignedIn> find(String secret) {
        Instant now = clock.instant();
        Optional<Kept> kept = database.read(session -> kept(session, secret)).filter(one -> !one.isOver(now));
        kept.filter(one -> !now.isBefore(one.seen.plus(SEEN))).ifPresent(one -> sawAgain(one, now));
        return kept.flatMap(one -> database.read(session -> StaffTable.find(session, one.staffer))
                .map(StaffTable.Row::staffer)
                .filter(Staffer::isHere)
                .map(staffer -> new SignedIn(staffer, one.id)));
    }

    private static Optional<Kept> kept(Session session, String secret) {
        return session.sql("SELECT id, staffer_id, opened_at, seen_at FROM staff_session WHERE hash = ?")
                .param(Secret.hash(secret))
                .query((row, _) -> new Kept(
                        row.getLong("id"),
                        row.getLong("staffer_id"),
                        Session.instant(row.getLong("opened_at")),
                        Session.instant(row.getLong("seen_at"))))
                .optional();
    }

    private void sawAgain(Kept kept, Instant now) {
        database.write(session -> session.sql("UPDATE staff_session SET seen_at = ? WHERE id = ?")
                .params(Session.stamp(now), kept.id)
                .update());
    }

    /** Somebody's sessions that are not over, the one used last first. */
    public List<Shown> of(Staffer staffer) {
        Instant now = clock.instant();
        return database.read(session -> session.sql("""
                                SELECT id, opened_at, seen_at, device FROM staff_session
                                WHERE staffer_id = ? AND seen_at > ? AND opened_at > ? ORDER BY seen_at DESC, id DESC
                                """)
                .params(staffer.id(), Session.stamp(now.minus(IDLE)), Session.stamp(now.minus(LONGEST)))
                .query((row, _) -> new Shown(
                        row.getLong("id"),
                        Session.instant(row.getLong("opened_at")),
                        Session.instant(row.getLong("seen_at")),
                        row.getString("device")))
                .list());
    }

    /** Ends a session of somebody's own; false when it is none of theirs. */
    public boolean end(Staffer staffer, long id) {
        return database.write(session -> {
            boolean ended = session.sql("DELETE FROM staff_session WHERE id = ? AND staffer_id = ?")
                            .params(id, staffer.id())
                            .update()
                    > 0;
            if (ended) {
                journal.append(
                        session, clock.instant(), staffer.login().value(), new Change.SessionEnded(staffer.id(), id));
            }
            return ended;
        });
    }
}
