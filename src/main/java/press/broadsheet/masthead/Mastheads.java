package press.broadsheet.masthead;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.UnfitForPrint;

/** Every form the masthead has had; the newest one counts. Safe for use by many threads. */
public final class Mastheads {

    private record Kept(String content, Masthead masthead) {}

    private final JournalTable journal;
    private final AtomicReference<@Nullable Kept> newest = new AtomicReference<>();

    public Mastheads(JournalTable journal) {
        this.journal = journal;
    }

    /** The masthead as a transaction sees it; empty before the first one was set. */
    public Optional<Masthead> current(Session session) {
        return session.sql("SELECT content FROM masthead ORDER BY version DESC LIMIT 1")
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** Known by its content: a version that was rolled back may come again with another one. */
    private Masthead read(String content) {
        Kept kept = newest.get();
        if (kept == null || !kept.content.equals(content)) {
            kept = new Kept(content, MastheadJson.read(content));
            newest.set(kept);
        }
        return kept.masthead;
    }

    /** The prefixes of the titles that a version opened or closed, compared with the one before it. */
    public Set<String> openedOrClosed(Session session, int version) {
        Set<String> before = prefixes(session, version - 1);
        Set<String> after = prefixes(session, version);
        Set<String> changed = new TreeSet<>(before);
        changed.addAll(after);
        before.retainAll(after);
        changed.removeAll(before);
        return changed;
    }

    private static Set<String> prefixes(Session session, int version) {
        return session.sql("SELECT content FROM masthead WHERE version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(content -> MastheadJson.read(content).titles().stream()
                        .map(Title::prefix)
                        .filter(prefix -> !prefix.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    /**
     * A form as it will be set: with the address that the paper's names for good are made of, which it keeps from the day
     * on which readers could first reach it.
     *
     * @throws UnfitForPrint when it names another one
     */
    public Masthead settled(Session session, Masthead given) {
        String kept = origin(current(session));
        String wanted = given.standing().origin();
        if (kept != null && wanted != null && !kept.equals(wanted)) {
            throw new UnfitForPrint("origin", "the paper's names for good are made of " + kept + ", which stays");
        }
        String fresh = wanted == null && !Masthead.isLocal(given.address()) ? given.address() : wanted;
        return given.with(given.standing().from(kept == null ? fresh : kept));
    }

    private static @Nullable String origin(Optional<Masthead> before) {
        return before.map(Masthead::origin)
                .filter(origin -> !Masthead.isLocal(origin))
                .orElse(null);
    }

    /** Sets a new form, settled; returns its version. */
    public int set(Session session, Instant at, String actor, Masthead given) {
        Masthead masthead = settled(session, given);
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
}
