package press.broadsheet.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;

/**
 * Does what falls due: publications to come and embargoes that end. What fell due while the program was down is done when
 * it starts. Any number of nodes may run one: each act looks at the story again before it does anything.
 */
public final class Timetable implements AutoCloseable {

    public static final String CLOCK = "clock";

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    /** Another process may schedule something; it is noticed after this long at most. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    private static final int CHUNK = 100;

    private final Desk desk;
    private final Publishing publishing;
    private final Embargoing embargoing;
    private final Signal journal;
    private volatile boolean closed;
    private Thread thread = Thread.currentThread();

    public Timetable(Desk desk, Publishing publishing, Embargoing embargoing, Signal journal) {
        this.desk = desk;
        this.publishing = publishing;
        this.embargoing = embargoing;
        this.journal = journal;
    }

    public Timetable start() {
        catchUp();
        thread = Thread.ofPlatform().name("timetable").daemon().start(this::run);
        return this;
    }

    private void run() {
        while (!closed) {
            try {
                long seen = journal.count();
                catchUp();
                journal.await(seen, untilNext().toMillis());
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the timetable could not be kept and is looked at again: {}", failure.toString());
                rest();
            }
        }
    }

    /** Does everything that is due by now. */
    public void catchUp() {
        Instant now = desk.now();
        List<StoryId> due;
        do {
            due = due(now);
            due.forEach(this::keep);
        } while (due.size() == CHUNK);
    }

    private List<StoryId> due(Instant now) {
        return desk.database().read(session -> session.sql("""
                        SELECT id FROM story WHERE due_at <= ? OR embargo_until <= ?
                        ORDER BY COALESCE(due_at, embargo_until), id LIMIT ?
                        """)
                .params(Session.stamp(now), Session.stamp(now), CHUNK)
                .query((row, _) -> new StoryId(row.getLong("id")))
                .list());
    }

    private void keep(StoryId id) {
        desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElseThrow();
            Instant now = desk.now();
            if (story.embargo() != null && !story.embargo().holdsAt(now)) {
                embargoing.liftDue(session, story);
            } else if (story.status() instanceof PublicStatus.Scheduled scheduled
                    && !scheduled.at().isAfter(now)) {
                publishing.printDue(session, story);
            }
            return id;
        });
    }

    private Duration untilNext() {
        Long next = desk.database().read(session -> session.sql("""
                        SELECT MIN(at) FROM (
                          SELECT MIN(due_at) AS at FROM story WHERE due_at IS NOT NULL
                          UNION ALL
                          SELECT MIN(embargo_until) AS at FROM story WHERE embargo_until IS NOT NULL) AS next
                        """)
                .query((row, _) -> {
                    long at = row.getLong(1);
                    return row.wasNull() ? Long.MAX_VALUE : at;
                })
                .single());
        long wait = Math.min(next - Session.stamp(desk.now()), LONGEST_SLEEP.toMillis());
        return Duration.ofMillis(Math.max(wait, 1));
    }

    private void rest() {
        try {
            Thread.sleep(LONGEST_SLEEP);
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
