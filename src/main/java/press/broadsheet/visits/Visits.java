package press.broadsheet.visits;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.DatabaseAway;
import press.broadsheet.story.StoryId;

/**
 * Counts views on a thread of its own. {@link #count} may be called by any number of threads and never waits; what was
 * counted is written every {@link #BEHIND}, so that a halt loses no more than that. While the database is away counting
 * goes on in memory, up to {@link #MOST_STORIES} stories a slot.
 */
public final class Visits implements AutoCloseable {

    /** How long a view may stand in memory alone. */
    public static final Duration BEHIND = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    /** How long a view may wait to be counted: a thread that is woken for each of them costs more than the counting. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final int WAITING = 65_536;
    private static final int MOST_STORIES = 100_000;

    private final Database database;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final UnaryOperator<Set<StoryId>> inPrint;
    private final BlockingQueue<View> waiting = new ArrayBlockingQueue<>(WAITING);
    private final LongAdder counted = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final Crowds crowds = new Crowds();
    private final Map<Slot, Map<StoryId, Readers>> slots = new HashMap<>();
    private volatile @Nullable Salt salt;
    private volatile boolean closed;
    private Instant written;
    private Thread thread = Thread.currentThread();

    /**
     * @param zone the paper's own, in which days begin
     * @param inPrint those of some stories that readers can see; views of all others come from nobody who reads
     */
    public Visits(Database database, InstantSource clock, Supplier<ZoneId> zone, UnaryOperator<Set<StoryId>> inPrint) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
        this.inPrint = inPrint;
        this.written = clock.instant();
    }

    public Visits start() {
        thread = Thread.ofPlatform().name("visits").daemon().start(this::run);
        return this;
    }

    /**
     * Somebody looks at a story. A robot is not counted, nor is anybody while nothing can be made of who it is.
     *
     * @param address of the reader, forgotten at once
     * @param browser what the reader's program calls itself
     */
    public void count(StoryId story, String address, String browser) {
        Visitor visitor = visitor(address, browser);
        if (visitor != null) {
            (waiting.offer(new View(story, visitor, clock.instant())) ? counted : dropped).increment();
        }
    }

    /** Who comes from an address, as today's number; null for a robot, and while there is no salt to make one with. */
    @Nullable
    Visitor visitor(String address, String browser) {
        Salt today = salt;
        if (today == null || Robots.include(browser)) {
            return null;
        }
        long place = today.number(Place.site(address), "");
        long region = Place.isWhole(address) ? place : today.number(Place.region(address), "");
        return new Visitor(today.number(Place.of(address), browser), place, region);
    }

    /** How many views were taken in since the start, and how many were lost because too many came at once. */
    public record Taken(long counted, long dropped) {}

    public Taken taken() {
        return new Taken(counted.sum(), dropped.sum());
    }

    private void run() {
        while (!closed) {
            try {
                Thread.sleep(PAUSE);
                addWaiting();
                if (salt == null || !clock.instant().isBefore(written.plus(BEHIND))) {
                    write();
                }
            } catch (InterruptedException _) {
                return;
            } catch (DatabaseAway away) {
                LOG.debug("views wait for the database", away);
            } catch (RuntimeException failure) {
                LOG.warn("views could not be written and will be tried again: {}", failure.toString());
            }
        }
    }

    private void addWaiting() {
        List<View> views = new ArrayList<>();
        waiting.drainTo(views);
        views.forEach(this::add);
    }

    private void add(View view) {
        Map<StoryId, Readers> slot = slots.computeIfAbsent(Slot.of(view.at()), _ -> new HashMap<>());
        boolean room = slot.size() < MOST_STORIES || slot.containsKey(view.story());
        if (room && crowds.take(view.story(), view.visitor(), view.at())) {
            slot.computeIfAbsent(view.story(), _ -> new Readers())
                    .add(view.visitor().reader());
        }
    }

    /** Counts what waits and writes what was counted; a day that has begun gets its salt. Not for two threads at once. */
    public void write() {
        written = clock.instant();
        addWaiting();
        renewSalt();
        if (slots.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        slots.values().forEach(stories -> stories.keySet().retainAll(inPrint.apply(stories.keySet())));
        database.write(session -> {
            slots.forEach((slot, stories) ->
                    stories.forEach((story, readers) -> VisitTable.add(session, slot, story, readers, now)));
            return now;
        });
        slots.clear();
    }

    private void renewSalt() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        Salt known = salt;
        if (known == null || !known.day().equals(today)) {
            byte[] fresh = new byte[Salt.BYTES];
            new SecureRandom().nextBytes(fresh);
            salt = database.write(session -> VisitTable.salt(session, today, fresh));
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
            write();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (DatabaseAway away) {
            LOG.warn("the last views could not be written: {}", away.getMessage());
        }
    }
}
