package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.broadsheet.edition.Print;

/**
 * Fills an index with stories that it does not have, on all processors: to take text apart is most of the work. While some
 * stories are added the next can be read. Belongs to one thread.
 */
public final class Filling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    private final SearchIndex index;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            processors, Thread.ofPlatform().name("index-", 0).daemon().factory());
    private List<Future<?>> underWay = List.of();

    public Filling(SearchIndex index) {
        this.index = index;
        index.expectMany(true);
    }

    /** Begins to add the stories, once those before them have been added. */
    public void add(List<Print> prints) {
        await();
        List<Future<?>> shares = new ArrayList<>();
        for (int share = 0; share < processors; share++) {
            int from = prints.size() * share / processors;
            int to = prints.size() * (share + 1) / processors;
            List<Print> mine = prints.subList(from, to);
            shares.add(threads.submit(() -> mine.forEach(this::fill)));
        }
        underWay = shares;
    }

    /** Waits until all have been added. */
    public void await() {
        try {
            for (Future<?> share : underWay) {
                share.get();
            }
            underWay = List.of();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SearchAway away) {
                throw away;
            }
            throw new IllegalStateException("stories could not be added", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SearchAway("the adding of stories was broken off", interrupted);
        }
    }

    private void fill(Print print) {
        guarded(index, print, () -> index.fill(print));
    }

    /** Adds a story, or puts it in the place of its older self. */
    static void add(SearchIndex index, Print print) {
        guarded(index, print, () -> index.add(print));
    }

    /** A story that cannot be taken apart must not keep all others out. */
    private static void guarded(SearchIndex index, Print print, Runnable adding) {
        try {
            adding.run();
        } catch (SearchAway away) {
            throw away;
        } catch (RuntimeException failure) {
            LOG.error(
                    "story {} cannot be found, its text cannot be taken apart",
                    print.card().id(),
                    failure);
            index.remove(print.card().id());
        }
    }

    @Override
    public void close() {
        threads.close();
        index.expectMany(false);
    }
}
