package press.broadsheet.journal.sql;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.journal.Entry;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;

/**
 * Keeps one projection level with the journal, on a thread of its own. Entries and position are written in one
 * transaction, so a halt between two leaves nothing half applied.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** Another process may append without waking this one; it is seen after this long at most. */
    private static final long SLOW_POLL_MILLIS = 1_000;

    private static final int CHUNK = 500;

    /** Any number, the same in every program that follows: with the projection's name the key of an advisory lock. */
    private static final int FOLLOW_LOCK = 0x666F_6C6C;

    private final Database database;
    private final Projection projection;
    private final Signal journal;
    private final Signal advanced;
    private volatile boolean closed;
    private volatile long position;
    private Thread thread = Thread.currentThread();

    /**
     * @param journal wakes this follower
     * @param advanced is given whenever the projection has moved on
     */
    public Follower(Database database, Projection projection, Signal journal, Signal advanced) {
        this.database = database;
        this.projection = projection;
        this.journal = journal;
        this.advanced = advanced;
    }

    /** Catches up on the calling thread, then follows on its own. */
    public Follower start() {
        catchUp();
        thread =
                Thread.ofPlatform().name("follow-" + projection.name()).daemon().start(this::follow);
        return this;
    }

    /** The position the projection has reached. */
    public long position() {
        return position;
    }

    private void follow() {
        while (!closed) {
            try {
                long seen = journal.count();
                catchUp();
                journal.await(seen, SLOW_POLL_MILLIS);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("{} cannot follow the journal and will try again: {}", projection.name(), failure.toString());
                pause();
            }
        }
    }

    /** Applies everything that the journal holds; returns the position reached. */
    public long catchUp() {
        while (!closed && step()) {
            advanced.wake();
        }
        return position;
    }

    private boolean step() {
        // Most wakes of the slow poll find nothing; asking first spares the writer an empty commit.
        long reached = database.read(session -> position(session, projection.name()));
        position = reached;
        if (database.read(session -> JournalTable.after(session, reached, 1)).isEmpty()) {
            return false;
        }
        return database.write(session -> {
            beAlone(session);
            long from = position(session, projection.name());
            List<Entry> entries = JournalTable.after(session, from, CHUNK);
            if (entries.isEmpty()) {
                return false;
            }
            projection.apply(session, entries);
            long to = entries.getLast().position();
            keep(session, projection.name(), to);
            session.afterCommit(() -> position = to);
            return true;
        });
    }

    /** Throws the projection away and makes it again from the first entry. */
    public void rebuild() {
        database.write(session -> {
            beAlone(session);
            projection.drop(session);
            keep(session, projection.name(), 0);
            return 0;
        });
        catchUp();
    }

    /** Keeps the followers of other nodes out: one that commits late would put an older state over a newer one. */
    private void beAlone(Session session) {
        if (session.dialect() == Dialect.POSTGRESQL) {
            session.sql("SELECT pg_advisory_xact_lock(?, hashtext(?))")
                    .params(FOLLOW_LOCK, projection.name())
                    .query((_, _) -> 0)
                    .single();
        }
    }

    /** The position that a projection has reached, as a transaction sees it. */
    public static long position(Session session, String name) {
        return session.sql("SELECT COALESCE(MAX(position), 0) FROM follower WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static void keep(Session session, String name, long position) {
        session.sql("""
                        INSERT INTO follower (name, position) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET position = excluded.position
                        """).params(name, position).update();
    }

    private void pause() {
        try {
            Thread.sleep(SLOW_POLL_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        journal.wake();
        Signal.join(thread);
    }
}
