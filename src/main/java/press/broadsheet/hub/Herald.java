package press.broadsheet.hub;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Touch;
import press.broadsheet.feed.Feeds;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.pressroom.PressRun;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.story.StoryId;

/**
 * Tells the hub which feeds have changed, on a thread of its own, once readers of this node are shown the change. Whatever
 * the hub does not take is tried again; a halt loses nothing, and two nodes do not tell the same. Safe for use by many
 * threads.
 */
public final class Herald implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);

    private static final long SLOW_POLL_MILLIS = 1_000;

    /** So many topics are told before the journal is looked at again, eight at a time. */
    private static final int ROUND = 64;

    private static final int AT_ONCE = 8;

    private final Parts parts;
    private final Signal signal;
    private final InstantSource clock;
    private final Feeds feeds = new Feeds();
    private final Hub hub = new Hub();
    private volatile boolean closed;
    private Thread thread = Thread.currentThread();

    /** What the herald works with. */
    public record Parts(Database database, Edition edition, PressRun press, Receipts receipts) {}

    /** @param signal is given when the edition has moved on */
    public Herald(Parts parts, Signal signal, InstantSource clock) {
        this.parts = parts;
        this.signal = signal;
        this.clock = clock;
    }

    public Herald start() {
        thread = Thread.ofPlatform().name("herald").daemon().start(this::run);
        return this;
    }

    private void run() {
        while (!closed) {
            try {
                long seen = signal.count();
                catchUp(parts.press.position());
                signal.await(seen, SLOW_POLL_MILLIS);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the hub cannot be told and will be later: {}", failure.toString());
                rest();
            }
        }
    }

    /**
     * Notes what changed and tells the hub whatever is due.
     *
     * @param shown the journal's position up to which readers are shown what there is
     */
    public void catchUp(long shown) throws InterruptedException {
        Optional<String> address = parts.edition.read(
                reading -> Optional.ofNullable(reading.masthead().standing().hub()));
        long reached = Math.min(shown, parts.edition.position());
        if (address.isEmpty()) {
            passOver(reached);
            return;
        }
        note(reached);
        List<String> due;
        do {
            due = parts.database.read(session -> Calls.due(session, clock.instant(), ROUND));
            tell(address.get(), due);
        } while (due.size() == ROUND && !closed);
    }

    /** Without a hub nobody is told, later neither: a hub that is set begins with what changes then. */
    private void passOver(long reached) {
        boolean behind = parts.database.read(session -> Calls.position(session).orElse(-1L) < reached
                || Calls.next(session).isPresent());
        if (behind) {
            parts.database.write(session -> {
                Calls.forgetAll(session);
                Calls.keep(session, Math.max(reached, Calls.position(session).orElse(0L)));
                return 0;
            });
        }
    }

    private void note(long reached) {
        boolean behind = parts.database.read(session -> Calls.position(session).orElse(-1L) < reached);
        if (!behind) {
            return;
        }
        List<Touch> touches = parts.database.read(session -> Calls.position(session)
                .map(position -> Calls.touches(session, position, reached))
                .orElse(List.of()));
        Map<Long, Set<String>> topics = topics(touches);
        Map<Long, Set<StoryId>> stories = new HashMap<>();
        touches.forEach(touch -> touch.story()
                .ifPresent(story -> stories.computeIfAbsent(touch.position(), _ -> new LinkedHashSet<>())
                        .add(story)));
        parts.database.write(session -> {
            if (Calls.position(session).orElse(-1L) < reached) {
                Calls.note(session, topics, stories, clock.instant());
                Calls.keep(session, reached);
            }
            return 0;
        });
    }

    private Map<Long, Set<String>> topics(List<Touch> touches) {
        return parts.edition.read(reading -> {
            Map<Long, Set<String>> topics = new TreeMap<>();
            for (Touch touch : touches) {
                Set<String> changed = topics.computeIfAbsent(touch.position(), _ -> new LinkedHashSet<>());
                changed.addAll(feeds.topics(touch, reading));
            }
            return topics;
        });
    }

    /** What became of a topic: the changes it carried when it was taken, or why it was not. */
    private record Told(List<Calls.Told> carried, @Nullable String refusal) {}

    private void tell(String address, List<String> due) throws InterruptedException {
        List<Told> told = new ArrayList<>();
        try (ExecutorService calls =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (Future<Told> one : calls.invokeAll(due.stream()
                    .<Callable<Told>>map(topic -> () -> tell(address, topic))
                    .toList())) {
                told.add(one.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a topic was not told", failure.getCause());
        }
        receipt(address, told);
        List<String> refusals = told.stream()
                .flatMap(one -> Stream.ofNullable(one.refusal))
                .distinct()
                .toList();
        if (!refusals.isEmpty()) {
            LOG.warn("{} did not take every topic and is told again later: {}", address, refusals.getFirst());
        }
    }

    private Told tell(String address, String topic) throws InterruptedException {
        Instant taken = clock.instant();
        Optional<List<Calls.Told>> mine = parts.database.write(session -> Calls.take(session, topic, taken)
                ? Optional.of(Calls.carried(session, topic))
                : Optional.<List<Calls.Told>>empty());
        if (mine.isEmpty()) {
            return new Told(List.of(), null);
        }
        Optional<String> refusal = hub.tell(address, topic);
        return parts.database.write(session -> {
            if (refusal.isPresent()) {
                Calls.later(session, topic, clock.instant());
                return new Told(List.of(), refusal.get());
            }
            Calls.told(session, topic, mine.get(), taken);
            return new Told(mine.get(), null);
        });
    }

    /** A change is told when no topic carries it any more. */
    private void receipt(String address, List<Told> told) {
        Set<Calls.Told> changes = new LinkedHashSet<>();
        told.forEach(one -> changes.addAll(one.carried));
        if (changes.isEmpty()) {
            return;
        }
        List<Calls.Told> done = parts.database.read(session ->
                changes.stream().filter(one -> !Calls.isOpen(session, one)).toList());
        parts.receipts.write(done.stream()
                .map(one -> new Receipts.Receipt(
                        new Receipts.Key(one.story(), one.position()), "hub " + address, clock.instant()))
                .toList());
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
        hub.close();
        signal.wake();
        Signal.join(thread);
    }
}
