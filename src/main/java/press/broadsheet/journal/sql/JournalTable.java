package press.broadsheet.journal.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.journal.Journal;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** The journal in the table of the same name. Its order is the order of the commits. Safe for use by many threads. */
public final class JournalTable implements Journal {

    /** Any number, the same in every program that appends: the key of PostgreSQL's advisory lock. */
    private static final long APPEND_LOCK = 0x6272_6F61_6473L;

    private final Database database;
    private final Signal signal;
    private final AtomicLong newest = new AtomicLong();

    public JournalTable(Database database, Signal signal) {
        this.database = database;
        this.signal = signal;
    }

    /** Appends a change inside the transaction that makes it, and wakes the followers once it is on disk. */
    public long append(Session session, Instant at, String actor, Change change) {
        if (session.dialect() == Dialect.POSTGRESQL) {
            // Without the lock an entry with a lower number could commit later than a follower's look.
            session.sql("SELECT pg_advisory_xact_lock(?)")
                    .param(APPEND_LOCK)
                    .query((_, _) -> 0)
                    .single();
            session.sql("SELECT pg_notify('journal', '')").query((_, _) -> 0).single();
        }
        Long position = session.sql("""
                        INSERT INTO journal (at, actor, kind, story_id, facts)
                        VALUES (?, ?, ?, ?, ?) RETURNING position
                        """)
                .param(Session.stamp(at))
                .param(actor)
                .param(Facts.kind(change))
                .param(Facts.story(change))
                .param(Facts.write(change))
                .query(Long.class)
                .single();
        session.afterCommit(() -> {
            newest.accumulateAndGet(position, Math::max);
            signal.wake();
        });
        return position;
    }

    /** The position of the newest entry that this program has appended since it started, 0 when there is none. */
    public long newestHere() {
        return newest.get();
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return database.read(session -> after(session, position, limit));
    }

    /** The same as {@link #after(long, int)}, on a transaction's own snapshot. */
    public static List<Entry> after(Session session, long position, int limit) {
        return Line.after(session, position, limit).stream().map(Line::entry).toList();
    }

    /** The place and time of an entry. */
    public record Last(long position, Instant at) {}

    /** The newest change of a story that the public could see. */
    public Optional<Last> lastPublicChange(StoryId story) {
        return database.read(session -> session.sql("""
                        SELECT position, at FROM journal
                        WHERE story_id = ?
                          AND kind IN ('StoryPublished', 'StoryCorrected', 'StoryWithdrawn', 'StoryKilled', 'EmbargoSet')
                        ORDER BY position DESC LIMIT 1
                        """)
                .param(story.value())
                .query((row, _) -> new Last(row.getLong("position"), Session.instant(row.getLong("at"))))
                .optional());
    }

    /** The revision of a story that was published last, on a transaction's own snapshot. */
    public static Optional<Integer> printedLast(Session session, StoryId story) {
        return session.sql("""
                        SELECT facts FROM journal WHERE story_id = ? AND kind = 'StoryPublished'
                        ORDER BY position DESC LIMIT 1
                        """)
                .param(story.value())
                .query((row, _) -> Facts.read("StoryPublished", story.value(), row.getString("facts")))
                .optional()
                .map(change -> ((Change.StoryPublished) change).revision());
    }

    @Override
    public long end() {
        return database.read(session -> session.sql("SELECT COALESCE(MAX(position), 0) FROM journal")
                .query(Long.class)
                .single());
    }
}
