package press.broadsheet.visits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.platform.sql.Session;

/**
 * Counts how often campaigns were seen and followed, by the hour. Counting may be asked for by any number of threads and
 * never waits; what was counted is written every {@link #BEHIND}. Robots do not count, the same reader counts once in
 * {@link #AGAIN}, and what one place may add in an hour has a limit, so that nobody can use up a competitor's money.
 */
public final class Delivery implements AutoCloseable {

    /** How long a count may stand in memory alone. */
    public static final Duration BEHIND = Duration.ofSeconds(5);

    /** Who sees or follows a campaign again within this time is not counted again. */
    public static final Duration AGAIN = Duration.ofSeconds(30);

    /** So often may a campaign be seen, or followed, from one place within an hour. */
    public static final int MOST_FROM_A_PLACE = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int KEPT = 100_000;

    /** So many campaigns may have been booked since the last look; a number beyond these was made up. */
    private static final int NEW = 50;

    private final Database database;
    private final InstantSource clock;
    private final Visits visits;
    private final Map<Key, Count> waiting = new ConcurrentHashMap<>();
    private final Cache<Once, Boolean> lately;
    private final Cache<Once, LongAdder> places;
    private volatile long newest;
    private volatile boolean closed;
    private Thread thread = Thread.currentThread();

    /** @param visits by whose numbers readers are told apart */
    public Delivery(Database database, InstantSource clock, Visits visits) {
        this.database = database;
        this.clock = clock;
        this.visits = visits;
        this.lately = kept(clock, AGAIN);
        this.places = kept(clock, Duration.ofHours(1));
    }

    private static <V> Cache<Once, V> kept(InstantSource clock, Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(time)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /** What somebody did with a campaign. */
    public enum Deed {
        SEEN,
        CLICKED
    }

    private record Once(long campaign, String space, Deed deed, long who) {}

    private record Key(long campaign, String space, long hour) {}

    private static final class Count {
        private final LongAdder seen = new LongAdder();
        private final LongAdder clicked = new LongAdder();

        LongAdder of(Deed deed) {
            return switch (deed) {
                case SEEN -> seen;
                case CLICKED -> clicked;
            };
        }
    }

    /**
     * Somebody saw a campaign, or followed it.
     *
     * @param space the word of a space
     * @param address of the reader, forgotten at once
     * @param browser what the reader's program calls itself
     */
    public void count(long campaign, String space, Deed deed, String address, String browser) {
        Visitor visitor = campaign > newest + NEW ? null : visits.visitor(address, browser);
        if (visitor == null) {
            return;
        }
        Once reader = new Once(campaign, space, deed, visitor.reader());
        if (lately.asMap().putIfAbsent(reader, true) != null) {
            return;
        }
        LongAdder place = places.get(new Once(campaign, space, deed, visitor.place()), _ -> new LongAdder());
        place.increment();
        if (place.sum() <= MOST_FROM_A_PLACE) {
            Instant now = clock.instant();
            long hour = now.getEpochSecond() - Math.floorMod(now.getEpochSecond(), 3_600);
            waiting.computeIfAbsent(new Key(campaign, space, hour), _ -> new Count())
                    .of(deed)
                    .increment();
        }
    }

    public Delivery start() {
        thread = Thread.ofPlatform().name("delivery").daemon().start(this::run);
        return this;
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(BEHIND.toNanos());
            try {
                write();
            } catch (DatabaseAway away) {
                LOG.debug("what was delivered waits for the database", away);
            } catch (RuntimeException failure) {
                LOG.warn("what was delivered could not be written and will be tried again: {}", failure.toString());
            }
        }
    }

    /** Writes what was counted; of a campaign that there is not, nothing. */
    public synchronized void write() {
        newest = database.read(session -> session.sql("SELECT COALESCE(MAX(number), 0) FROM campaign")
                .query(Long.class)
                .single());
        Map<Key, long[]> taken = new HashMap<>();
        for (Key key : Set.copyOf(waiting.keySet())) {
            Count count = waiting.get(key);
            if (count != null) {
                taken.put(key, new long[] {count.seen.sumThenReset(), count.clicked.sumThenReset()});
            }
        }
        taken.values().removeIf(counts -> counts[0] == 0 && counts[1] == 0);
        if (taken.isEmpty()) {
            return;
        }
        try {
            database.write(session -> {
                add(session, taken);
                return taken.size();
            });
        } catch (RuntimeException failure) {
            taken.forEach((key, counts) -> {
                Count count = waiting.computeIfAbsent(key, _ -> new Count());
                count.seen.add(counts[0]);
                count.clicked.add(counts[1]);
            });
            throw failure;
        }
        forget();
    }

    private static void add(Session session, Map<Key, long[]> taken) {
        List<Object[]> rows = new ArrayList<>();
        taken.forEach(
                (key, counts) -> rows.add(new Object[] {key.space, key.hour, counts[0], counts[1], key.campaign}));
        session.batch("""
                INSERT INTO campaign_hour (number, space, hour, seen, clicked)
                SELECT number, ?, ?, ?, ? FROM campaign WHERE number = ?
                ON CONFLICT (number, space, hour) DO UPDATE
                SET seen = campaign_hour.seen + excluded.seen, clicked = campaign_hour.clicked + excluded.clicked
                """, rows);
    }

    /** Hours that are over take no room any longer; a count that comes late begins its hour again. */
    private void forget() {
        long now = clock.instant().getEpochSecond();
        waiting.entrySet()
                .removeIf(one -> one.getKey().hour + 7_200 < now
                        && one.getValue().seen.sum() == 0
                        && one.getValue().clicked.sum() == 0);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
            write();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (DatabaseAway away) {
            LOG.warn("the last of what was delivered could not be written: {}", away.getMessage());
        }
    }
}
