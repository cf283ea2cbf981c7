package press.broadsheet.masthead;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.platform.sql.Session;

/** Every form the masthead has had; the newest one counts. Safe for use by many threads. */
public final class Mastheads {

    private record Kept(int version, Masthead masthead) {}

    private final JournalTable journal;
    private final AtomicReference<@Nullable Kept> newest = new AtomicReference<>();

    public Mastheads(JournalTable journal) {
        this.journal = journal;
    }

    /** The masthead as a transaction sees it; empty before the first one was set. */
    public Optional<Masthead> current(Session session) {
        int version = version(session);
        if (version == 0) {
            return Optional.empty();
        }
        Kept kept = newest.get();
        if (kept == null || kept.version != version) {
            kept = new Kept(version, read(session, version));
            newest.set(kept);
        }
        return Optional.of(kept.masthead);
    }

    /** Sets a new form; returns its version. */
    public int set(Session session, Instant at, String actor, Masthead masthead) {
        int version = version(session) + 1;
        session.sql("INSERT INTO masthead (version, at, actor, content) VALUES (?, ?, ?, ?)")
                .params(version, Session.stamp(at), actor, MastheadJson.write(masthead))
                .update();
        journal.append(session, at, actor, new Change.MastheadSet(version));
        return version;
    }

    private static int version(Session session) {
        return session.sql("SELECT COALESCE(MAX(version), 0) FROM masthead")
                .query(Integer.class)
                .single();
    }

    private static Masthead read(Session session, int version) {
        return MastheadJson.read(session.sql("SELECT content FROM masthead WHERE version = ?")
                .param(version)
                .query(String.class)
                .single());
    }
}
