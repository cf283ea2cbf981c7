package press.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processor time that processes have used, by {@code /proc}: user and system, all threads. */
final class Cpu {

    /** Linux counts in hundredths of a second for programs, whatever the kernel's own clock. */
    private static final long MICROS_PER_TICK = 10_000;

    private Cpu() {}

    static long micros(List<Long> processes) throws IOException {
        long ticks = 0;
        for (long process : processes) {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks * MICROS_PER_TICK;
    }
}
