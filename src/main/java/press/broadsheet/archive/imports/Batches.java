package press.broadsheet.archive.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.Found;

/** Gathers what is found in one file and has it written a hundred at a time. Belongs to one thread. */
final class Batches implements Consumer<Finding> {

    private static final int SIZE = 100;
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("import-writer").start(task);

    private final String file;
    private final TakingIn takingIn;
    private final Tally tally;
    private final Runnable written;
    private final List<Found> waiting = new ArrayList<>(SIZE);
    private @Nullable UnderWay underWay;
    private long findings;

    /** @param written is told after each batch, and now and then between */
    Batches(String file, TakingIn takingIn, Tally tally, Runnable written) {
        this.file = file;
        this.takingIn = takingIn;
        this.tally = tally;
        this.written = written;
    }

    @Override
    public void accept(Finding finding) {
        tally.found(file, finding);
        findings++;
        if (findings % SIZE == 0) {
            written.run();
        }
        if (finding instanceof Finding.Story story) {
            waiting.add(story.found());
            if (waiting.size() == SIZE) {
                flush();
            }
        }
    }

    /** Has everything written that was found, and waits for it. */
    void finish() {
        flush();
        settle();
    }

    /** One batch is written while the next is read. */
    private void flush() {
        settle();
        if (!waiting.isEmpty()) {
            List<Found> batch = List.copyOf(waiting);
            waiting.clear();
            underWay = new UnderWay(batch, CompletableFuture.supplyAsync(() -> takingIn.write(batch), THREADS));
        }
    }

    private void settle() {
        UnderWay settled = underWay;
        if (settled == null) {
            return;
        }
        underWay = null;
        TakingIn.Batch batch = settled.result();
        tally.opened(batch.opened());
        for (int index = 0; index < settled.batch().size(); index++) {
            Wrote wrote = batch.wrote().get(index);
            tally.wrote(file, wrote, settled.batch().get(index));
            if (wrote instanceof Wrote.Failed failed) {
                tally.unreadable(file, settled.batch().get(index).name(), failed.reason());
            }
        }
        written.run();
    }

    private record UnderWay(List<Found> batch, CompletableFuture<TakingIn.Batch> writing) {

        TakingIn.Batch result() {
            try {
                return writing.join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof RuntimeException own) {
                    throw own;
                }
                throw failure;
            }
        }
    }
}
