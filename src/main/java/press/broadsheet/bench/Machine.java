package press.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a figure was measured on. */
final class Machine {

    private Machine() {}

    static String describe() {
        return "%s, %d cores, %s; Linux %s; Java %s; Broadsheet %s; %s"
                .formatted(
                        line("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/meminfo", "MemTotal"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.version"),
                        version(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String version() {
        String version = Machine.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private static String line(String file, String key) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException _) {
            return "unknown";
        }
    }
}
