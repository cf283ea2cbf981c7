package press.broadsheet.bench;

import java.util.concurrent.TimeUnit;

/** Processes that this program started. */
final class Processes {

    private static final long PATIENCE_SECONDS = 20;

    private Processes() {}

    /** Asks a process to end, and ends it when it does not. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
