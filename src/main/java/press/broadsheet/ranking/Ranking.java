package press.broadsheet.ranking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.RankedSpan;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.visits.VisitTable;

/**
 * Makes the lists once a minute, on a thread of its own. Any number of nodes may run one: whoever moves the hand of the
 * clock in the table makes them, the others do not.
 */
public final class Ranking implements AutoCloseable {

    /** How often lists are made. */
    public static final Duration EVERY = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Ranking.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** A day is closed when every node has had the time to write what it counted on it. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private static final int DAYS_KEPT = 31;

    private final Database database;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private @Nullable Tally tally;
    private volatile boolean closed;
    private Thread thread = Thread.currentThread();

    /** @param zone the paper's own, in which days begin */
    public Ranking(Database database, InstantSource clock, Supplier<ZoneId> zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    public Ranking start() {
        thread = Thread.ofPlatform().name("ranking").daemon().start(this::run);
        return this;
    }

    private void run() {
        while (!closed) {
            try {
                count();
            } catch (RuntimeException failure) {
                LOG.warn("the lists could not be made and will be tried again: {}", failure.toString());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Makes the lists if a minute has passed since any node did. Not for two threads at once. */
    public void count() {
        Instant now = clock.instant();
        if (!isDue(now)) {
            return;
        }
        database.write(session -> {
            boolean mine = session.sql("""
                                    UPDATE ranking SET counted_until = ?
                                    WHERE name = 'most-read' AND counted_until <= ?
                                    """)
                            .params(Session.stamp(now), Session.stamp(now.minus(EVERY)))
                            .update()
                    > 0;
            if (mine) {
                make(session, now);
            }
            return mine;
        });
    }

    /** Looked at by itself first: a look each second must not be a commit each second. */
    private boolean isDue(Instant now) {
        return database.read(session -> session.sql("""
                        SELECT counted_until FROM ranking WHERE name = 'most-read' AND counted_until <= ?
                        """)
                .params(Session.stamp(now.minus(EVERY)))
                .query(Long.class)
                .optional()
                .isPresent());
    }

    private void make(Session session, Instant now) {
        ZoneId here = zone.get();
        closeDays(session, here, now);
        Tally known = tally;
        if (known == null || !known.zone().equals(here)) {
            known = new Tally(here);
            tally = known;
        }
        known.catchUp(session, now);
        session.sql("DELETE FROM ranked").update();
        List<Object[]> rows = new ArrayList<>();
        Places places = new Places(session);
        for (RankedSpan span : RankedSpan.values()) {
            places.of(known.readers(span, now)).forEach((list, stories) -> {
                for (int place = 1; place <= stories.size(); place++) {
                    Places.Ranked one = stories.get(place - 1);
                    rows.add(new Object[] {list, span.word(), place, one.story().value(), one.readers()});
                }
            });
        }
        session.batch("INSERT INTO ranked (list, span, place, story_id, readers) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private void closeDays(Session session, ZoneId here, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, here);
        Instant midnight = today.atStartOfDay(here).toInstant();
        LocalDate open = VisitTable.firstOpen(session, here).orElse(today);
        if (!open.isBefore(today) || now.isBefore(midnight.plus(SETTLED))) {
            return;
        }
        for (LocalDate day = open; day.isBefore(today); day = day.plusDays(1)) {
            Instant begin = day.atStartOfDay(here).toInstant();
            VisitTable.close(
                    session, day, begin, day.plusDays(1).atStartOfDay(here).toInstant());
        }
        Instant lately = now.minus(Readership.NOW);
        VisitTable.forget(session, lately.isBefore(midnight) ? lately : midnight, today.minusDays(DAYS_KEPT));
        tally = null;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
