package press.broadsheet.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.ImportProgress;

/** Shows how far an import is: one line that changes on a terminal, a line every ten seconds elsewhere. */
final class ProgressLine implements ImportProgress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final InstantSource clock;
    private final Instant start;
    private @Nullable Instant shown;
    private @Nullable Point last;
    private boolean lastShown;

    ProgressLine(PrintStream out, boolean terminal, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public void reached(Point point) {
        Instant now = clock.instant();
        Duration pause = terminal ? Duration.ofMillis(100) : Duration.ofSeconds(10);
        boolean due = shown == null || !now.isBefore(shown.plus(pause));
        last = point;
        lastShown = due;
        if (due) {
            show(point, now);
        }
    }

    private void show(Point point, Instant now) {
        shown = now;
        String line = line(point, Duration.between(start, now));
        out.print(terminal ? "\r\u001B[K" + line : line + System.lineSeparator());
        out.flush();
    }

    /** Shows where it ended, and leaves the line, so that what follows begins at the left. */
    void end() {
        if (last != null && !lastShown) {
            show(last, clock.instant());
        }
        if (terminal && shown != null) {
            out.println();
        }
    }

    static String line(Point point, Duration spent) {
        double part = point.total() == 0 ? 1 : Math.min(1, (double) point.bytes() / point.total());
        int full = (int) (part * WIDTH);
        double seconds = Math.max(0.001, spent.toMillis() / 1000.0);
        String rate = seconds < 0.5 ? "" : ", %,.0f a second".formatted(point.items() / seconds);
        String left = part < 0.01 || part >= 1 ? "" : ", " + left(seconds / part - seconds) + " left";
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full)
                + "] %3.0f %%, %,d items".formatted(part * 100, point.items()) + rate + left;
    }

    private static String left(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60
                ? whole + " s"
                : whole < 3600 ? whole / 60 + " min" : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }
}
