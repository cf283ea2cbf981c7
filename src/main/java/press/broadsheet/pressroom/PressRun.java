package press.broadsheet.pressroom;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.journal.sql.Signal;

/**
 * Follows what goes stale, on a thread of its own: takes it in, presses again what the newsroom waits for, and writes the
 * receipts. It also turns the dateline every minute.
 */
public final class PressRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PressRun.class);

    private static final int CHUNK = 5_000;
    private static final long SLOW_POLL_MILLIS = 1_000;

    /** More outlets than this at once (an import, a rebuild) are left for the readers who ask for them. */
    private static final int EAGER = 400;

    /** So many of the newest stories of each title are pressed before anybody asks. */
    private static final int AHEAD = 40;

    private final Edition edition;
    private final SharedPieces shared;
    private final Press press;
    private final List<Caster> casters;
    private final Receipts receipts;
    private final Signal signal;
    private final InstantSource clock;
    private volatile boolean closed;
    private volatile long position;
    private volatile long sighted;
    private volatile boolean running;
    private final Signal sighting = new Signal();
    private long taken;
    private long minute;
    private Thread thread = Thread.currentThread();

    /** @param signal is given when the edition has moved on */
    public PressRun(Parts parts, List<Caster> casters, Signal signal, InstantSource clock) {
        this.edition = parts.edition;
        this.shared = parts.shared;
        this.press = parts.press;
        this.receipts = parts.receipts;
        this.casters = List.copyOf(casters);
        this.signal = signal;
        this.clock = clock;
    }

    /** What the run works with. */
    public record Parts(Edition edition, SharedPieces shared, Press press, Receipts receipts) {}

    public PressRun start() {
        position = edition.position();
        taken = edition.newestTouch();
        sighted = position;
        running = true;
        thread = Thread.ofPlatform().name("press").daemon().start(this::run);
        return this;
    }

    /**
     * Presses, on a thread of its own, what most readers come for: fronts, feeds, sitemaps, the newest stories. So nobody is the
     * first to ask, and they stand should the database go away.
     */
    public void pressAhead() {
        Thread.ofVirtual().name("press-ahead").start(() -> {
            try {
                Set<Caster.Outlet> ahead = edition.read(clock.instant(), this::ahead);
                for (Caster.Outlet outlet : ahead) {
                    if (closed) {
                        return;
                    }
                    shows(outlet);
                }
            } catch (RuntimeException failure) {
                LOG.warn("not everything was pressed ahead: {}", failure.toString());
            }
        });
    }

    private Set<Caster.Outlet> ahead(Reading reading) {
        Set<Caster.Outlet> outlets = new LinkedHashSet<>();
        for (ListName front : ListName.fronts(reading)) {
            addOutlets(front.value(), reading, outlets);
        }
        for (ListName everything : ListName.titles(reading)) {
            reading.list(everything, AHEAD).forEach(card -> addOutlets("story:" + card.id(), reading, outlets));
        }
        return outlets;
    }

    private void addOutlets(String subject, Reading reading, Set<Caster.Outlet> outlets) {
        Touch touch = new Touch(0, 0, subject, reading.moment().toEpochMilli(), false);
        casters.forEach(caster -> outlets.addAll(caster.outlets(touch, reading)));
    }

    private void run() {
        while (!closed) {
            try {
                long seen = signal.count();
                catchUp();
                signal.await(seen, SLOW_POLL_MILLIS);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the press cannot follow and will try again: {}", failure.toString());
                rest();
            }
        }
    }

    /** Takes in everything that went stale; when it returns, what the newsroom waits for is pressed. Turns the dateline. */
    public synchronized void catchUp() {
        long reached = edition.position();
        if (edition.forgottenAfter(taken)) {
            shared.takeEverything(reached);
        } else if (shared.behind()) {
            shared.take(List.of());
        }
        List<Touch> stale;
        do {
            stale = edition.touchedAfter(taken, CHUNK);
            if (!stale.isEmpty()) {
                shared.take(stale);
                // The last entry may have more touches than came with this chunk.
                sight(stale.getLast().position() - (stale.size() == CHUNK ? 1 : 0));
                // Only then: what cannot be pressed and receipted now, for want of the database, is tried again.
                pressAgain(stale);
                taken = stale.getLast().number();
            }
        } while (stale.size() == CHUNK);
        position = reached;
        sight(reached);
        turnTheDateline();
    }

    private void sight(long reached) {
        if (reached > sighted) {
            sighted = reached;
            sighting.wake();
        }
    }

    /**
     * Waits until no reader of this node is shown what was before an entry; the pages themselves may still be made.
     *
     * @return false when that took longer than the patience; true at once when no press runs here
     */
    public boolean awaits(long entry, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (running && sighted < entry) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                long seen = sighting.count();
                if (sighted < entry) {
                    sighting.await(seen, left);
                }
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The journal's position up to which no reader is shown what was before. */
    public long position() {
        return position;
    }

    private void turnTheDateline() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            shared.minute();
        }
    }

    private void pressAgain(List<Touch> stale) {
        Map<Caster.Outlet, Set<Receipts.Key>> waiting = edition.read(clock.instant(), reading -> {
            Map<Long, Set<Receipts.Key>> stories = Receipts.keys(stale);
            Map<Caster.Outlet, Set<Receipts.Key>> found = new LinkedHashMap<>();
            for (Touch touch : stale) {
                for (Caster caster : casters) {
                    for (Caster.Outlet outlet : caster.outlets(touch, reading)) {
                        found.computeIfAbsent(outlet, _ -> new LinkedHashSet<>())
                                .addAll(stories.getOrDefault(touch.position(), Set.of()));
                    }
                }
            }
            return found;
        });
        if (waiting.size() > EAGER) {
            return;
        }
        List<Receipts.Receipt> written = new ArrayList<>();
        waiting.forEach((outlet, keys) -> {
            if (shows(outlet)) {
                keys.forEach(key -> written.add(new Receipts.Receipt(key, outlet.place(), clock.instant())));
            }
        });
        receipts.write(written);
    }

    /** True when the place shows the newest there is; one page that cannot be made must not hold up the others. */
    private boolean shows(Caster.Outlet outlet) {
        try {
            return switch (press.get(outlet.address())) {
                case Answer.Ready ready -> !ready.outdated();
                case Answer.Unknown _ -> !outlet.found();
                case Answer.Moved _, Answer.Away _ -> false;
            };
        } catch (RuntimeException failure) {
            LOG.error("{} cannot be pressed", outlet.address(), failure);
            return false;
        }
    }

    private void rest() {
        try {
            Thread.sleep(SLOW_POLL_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        running = false;
        signal.wake();
        Signal.join(thread);
    }
}
