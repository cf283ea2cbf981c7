package press.broadsheet.search;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Edition;
import press.broadsheet.edition.Print;
import press.broadsheet.journal.Entry;
import press.broadsheet.journal.Journal;
import press.broadsheet.journal.sql.Signal;
import press.broadsheet.search.SearchIndex.Making;
import press.broadsheet.story.StoryId;

/**
 * Keeps the index level with the edition, on a thread of its own. The index keeps its position in the journal itself, so a
 * halt between two loses nothing; an index that is missing, or newer than the journal, is made again from what is in print.
 */
public final class Indexing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private static final int CHUNK = 500;

    /** So many are read at a time, and so many numbers are behind what was kept at most, while the index is made. */
    private static final int FILLED = 1_000;

    private static final int KEEP_MAKING = 50_000;
    private static final long KEEP_NANOS = 1_000_000_000;
    private static final int KEEP_STORIES = 1_000;
    private static final long SLOW_POLL_MILLIS = 1_000;

    private final Journal journal;
    private final Edition edition;
    private final SearchIndex index;
    private final Signal signal;
    private final Consumer<List<Shown>> receipts;
    private volatile boolean closed;
    private volatile long position = SearchIndex.NOTHING;
    private int unkept;
    private long keptAt = System.nanoTime();
    private Thread thread = Thread.currentThread();

    /** A change of a story that the index shows. */
    public record Shown(StoryId story, long position) {}

    /**
     * @param signal is given when the edition has moved on
     * @param receipts told of the changes once they can be found; not of great numbers at once, as an import brings
     */
    public Indexing(
            Journal journal, Edition edition, SearchIndex index, Signal signal, Consumer<List<Shown>> receipts) {
        this.journal = journal;
        this.edition = edition;
        this.index = index;
        this.signal = signal;
        this.receipts = receipts;
    }

    /** Takes the index and follows from where it stands; returns at once. */
    public Indexing start() {
        index.open();
        position = index.position();
        thread = Thread.ofPlatform().name("index").daemon().start(this::follow);
        return this;
    }

    /** The position in the journal that the index shows. */
    public long position() {
        return position;
    }

    private void follow() {
        while (!closed) {
            try {
                long seen = signal.count();
                catchUp();
                index.ready();
                signal.await(seen, SLOW_POLL_MILLIS);
            } catch (InterruptedException _) {
                return;
            } catch (SearchAway failure) {
                LOG.warn("{}; it is opened again", failure.getMessage());
                rest();
                openAgain();
            } catch (RuntimeException failure) {
                LOG.warn("the index cannot follow and will try again: {}", failure.toString());
                rest();
            }
        }
    }

    private void catchUp() {
        if (position == SearchIndex.NOTHING || position > journal.end()) {
            rebuild();
        }
        boolean more = true;
        while (more && !closed) {
            more = step();
            keepWhenDue();
        }
    }

    /** Takes in a chunk of entries; returns false when there was nothing to take in. */
    private boolean step() {
        List<Entry> entries = journal.after(position, CHUNK);
        if (entries.isEmpty()) {
            return false;
        }
        Chunk chunk = edition.read(reading -> Chunk.of(entries, reading, position));
        chunk.prints().forEach(print -> Filling.add(index, print));
        chunk.gone().forEach(index::remove);
        index.show(chunk.end());
        // Before the position moves: if they cannot be written now, the chunk comes again.
        if (chunk.shown().size() < CHUNK) {
            receipts.accept(chunk.shown());
        }
        boolean moved = chunk.end() > position;
        unkept += chunk.shown().size();
        position = chunk.end();
        return moved;
    }

    /** Makes the index again from everything that is in print; goes on with it when it was cut off. */
    private void rebuild() {
        Making making =
                index.making().filter(kept -> kept.reached() <= journal.end()).orElse(null);
        if (making == null) {
            LOG.info("the search index is made from what is in print");
            index.clear();
            // Read first: what changes while the rest is read is met again in the journal.
            making = new Making(edition.position(), 0);
        } else {
            LOG.info("the search index is made further, from story {}", making.last());
        }
        fill(making);
        if (!closed) {
            index.show(making.reached());
            index.keep(making.reached());
            position = making.reached();
        }
    }

    private void fill(Making begun) {
        long last = begun.last();
        long kept = last;
        try (Filling filling = new Filling(index)) {
            List<Print> prints = next(last);
            while (!prints.isEmpty() && !closed) {
                filling.add(prints);
                last = prints.getLast().card().id().value();
                if (last - kept >= KEEP_MAKING) {
                    filling.await();
                    index.keep(new Making(begun.reached(), last));
                    kept = last;
                }
                prints = next(last);
            }
            filling.await();
        }
    }

    private List<Print> next(long after) {
        return edition.read(reading -> reading.storiesAfter(after, FILLED));
    }

    private void keepWhenDue() {
        long now = System.nanoTime();
        if (unkept >= KEEP_STORIES || (unkept > 0 && now - keptAt >= KEEP_NANOS)) {
            keep();
            keptAt = now;
        }
    }

    private void keep() {
        index.keep(position);
        unkept = 0;
    }

    private void openAgain() {
        try {
            index.close();
            index.open();
            position = index.position();
        } catch (SearchAway failure) {
            LOG.warn("the index cannot be opened: {}", failure.getMessage());
        }
    }

    private static void rest() {
        try {
            Thread.sleep(SLOW_POLL_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends in order: a thread that is interrupted while it writes would leave Lucene's files unusable. */
    @Override
    public void close() {
        closed = true;
        signal.wake();
        try {
            thread.join();
            if (unkept > 0) {
                keep();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SearchAway failure) {
            LOG.warn("{}", failure.getMessage());
        }
        index.close();
    }
}
