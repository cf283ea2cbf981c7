package press.broadsheet.letter;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases the words of letters on their day: at the start, and every hour after, on a thread of its own. */
public final class Shredding implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shredding.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Correspondence correspondence;
    private Thread thread = Thread.currentThread();

    public Shredding(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    public Shredding start() {
        thread = Thread.ofVirtual().name("shredding").start(this::run);
        return this;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                correspondence.eraseDue();
            } catch (RuntimeException failure) {
                LOG.warn("letters could not be erased and will be tried again: {}", failure.toString());
            }
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
