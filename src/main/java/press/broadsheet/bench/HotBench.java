package press.broadsheet.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A story that is in memory, asked for without end: against nginx with the same bytes. */
final class HotBench {

    private static final List<Integer> CONNECTIONS = List.of(64, 256);
    private static final List<String> SAME_HEADERS = List.of(
            "Cache-Control", "Cache-Tag", "X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy");

    private final int rounds;
    private final int seconds;

    HotBench(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** The figures of one server. */
    private static final class Figures {
        private final Median micros = new Median();
        private final Median perSecond = new Median();
        private final Median half = new Median();
        private final Median worst = new Median();

        void measure(int port, List<Long> processes, int connections, String path, long millis) throws IOException {
            long before = Cpu.micros(processes);
            Load.Outcome outcome = new Load(port, connections, () -> path).run(millis);
            long used = Cpu.micros(processes) - before;
            if (outcome.failures() > 0) {
                throw new IllegalStateException(outcome.failures() + " answers were not 200");
            }
            micros.add((double) used / outcome.requests());
            perSecond.add(outcome.perSecond());
            half.add(outcome.latency().getValueAtPercentile(50) / 1_000.0);
            worst.add(outcome.latency().getValueAtPercentile(99) / 1_000.0);
        }

        String line(String name) {
            return "  %-10s %6.2f µs CPU/request  %8.0f requests/s  p50 %6.2f ms  p99 %6.2f ms"
                    .formatted(name, micros.value(), perSecond.value(), half.value(), worst.value());
        }
    }

    void run(Path data) throws Exception {
        DemoData.fill(data);
        try (Child child = Child.start(data)) {
            String path = DemoData.aStory(child);
            HttpResponse<byte[]> page = child.get(path);
            byte[] gzip = page.body();
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
            System.out.printf("hot story page, %,d bytes, %,d gzipped%n", plain.length, gzip.length);
            List<String> headers = SAME_HEADERS.stream()
                    .flatMap(name -> page.headers().firstValue(name).stream().map(value -> name + " \"" + value + "\""))
                    .toList();
            Optional<Nginx> installed = Nginx.serving(data.resolveSibling("beside"), gzip, plain, headers);
            if (installed.isEmpty()) {
                System.out.println("nginx is not installed: measured without comparison");
                compare(child, path, null);
                return;
            }
            try (Nginx nginx = installed.get()) {
                System.out.println("against " + nginx.version() + " gzip_static, same bytes and headers");
                compare(child, path, nginx);
            }
        }
    }

    private void compare(Child child, String path, @org.jspecify.annotations.Nullable Nginx nginx) throws IOException {
        new Load(child.port(), 64, () -> path).run(seconds * 2_000L);
        for (int connections : CONNECTIONS) {
            Figures ours = new Figures();
            Figures theirs = new Figures();
            for (int round = 0; round < rounds; round++) {
                ours.measure(child.port(), child.processes(), connections, path, seconds * 1_000L);
                if (nginx != null) {
                    theirs.measure(nginx.port(), nginx.processes(), connections, "/story.html", seconds * 1_000L);
                }
            }
            System.out.println(connections + " connections");
            System.out.println(ours.line("Broadsheet"));
            if (nginx != null) {
                System.out.println(theirs.line("nginx"));
                System.out.printf("  ratio of CPU per request: %.2f%n", ours.micros.value() / theirs.micros.value());
            }
        }
    }
}
