package press.broadsheet.archive.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.Found;

/** Gathers what is found in one file and has it written a hundred at a time. Belongs to one thread. */
final class Batches implements Consumer<Finding> {

    private static final int SIZE = 100;

    private final String file;
    private final TakingIn takingIn;
    private final Tally tally;
    private final Runnable written;
    private final List<Found> waiting = new ArrayList<>(SIZE);

    /** @param written is told after each batch */
    Batches(String file, TakingIn takingIn, Tally tally, Runnable written) {
        this.file = file;
        this.takingIn = takingIn;
        this.tally = tally;
        this.written = written;
    }

    @Override
    public void accept(Finding finding) {
        tally.found(file, finding);
        if (finding instanceof Finding.Story story) {
            waiting.add(story.found());
            if (waiting.size() == SIZE) {
                flush();
            }
        }
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        TakingIn.Batch batch = takingIn.write(waiting);
        tally.opened(batch.opened());
        for (int index = 0; index < waiting.size(); index++) {
            Wrote wrote = batch.wrote().get(index);
            tally.wrote(wrote);
            if (wrote instanceof Wrote.Failed failed) {
                tally.unreadable(file, waiting.get(index).name(), failed.reason());
            }
        }
        waiting.clear();
        written.run();
    }
}
