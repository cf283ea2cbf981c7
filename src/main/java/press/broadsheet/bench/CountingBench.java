package press.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counting readers costs: the hot story page is asked for without end while so many others say each second that
 * they read it. In turns these are readers, who are counted, and robots, who are answered the same and are not.
 */
final class CountingBench {

    private static final int PER_SECOND = 10_000;
    private static final int CONNECTIONS = 64;
    private static final String READER = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile";
    private static final String ROBOT = "Mozilla/5.0 (compatible; Examplebot/2.1) AppleWebKit/537.36 Chrome/150.0";
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int WARM_TURNS = 8;
    private static final Pattern NUMBER = Pattern.compile("(\\d+)$");

    private final int rounds;
    private final int seconds;

    CountingBench(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** The figures of one kind of visitors. */
    private static final class Figures {
        private final Median pages = new Median();
        private final Median visits = new Median();
        private final Median micros = new Median();

        String line(String name) {
            return "  %-12s %8.0f pages/s beside %6.0f visits/s, %6.2f µs CPU a page with its share of the visits"
                    .formatted(name, pages.value(), visits.value(), micros.value());
        }
    }

    void run(Path data) throws Exception {
        DemoData.fill(data);
        // The load comes from this machine: it is believed when it says that it comes from elsewhere.
        try (Child child = Child.start(data, "--proxies", "127.0.0.1")) {
            String path = DemoData.aStory(child);
            Matcher number = NUMBER.matcher(path);
            if (!number.find()) {
                throw new IllegalStateException(path + " has no number");
            }
            String beacon = "/v/" + number.group(1);
            Visitors readers = new Visitors(beacon, READER);
            Visitors robots = new Visitors(beacon, ROBOT);
            Figures counted = new Figures();
            Figures answered = new Figures();
            warm(child, path, readers, robots);
            double before = taken(child);
            long sent = 0;
            // Whoever comes second finds another machine than the first, so they take turns at that too.
            for (int turn = 0; turn < rounds * seconds; turn++) {
                if (turn % 2 == 0) {
                    sent += measure(child, path, readers, counted);
                    measure(child, path, robots, answered);
                } else {
                    measure(child, path, robots, answered);
                    sent += measure(child, path, readers, counted);
                }
            }
            System.out.println(counted.line("readers"));
            System.out.println(answered.line("robots"));
            System.out.printf(
                    "  counting costs %.1f %% of the pages/s, %.1f %% of the CPU%n",
                    100 * (1 - counted.pages.times(answered.pages)), 100 * (counted.micros.times(answered.micros) - 1));
            System.out.printf(
                    "  %,d visits sent by readers, %,.0f counted, %,.0f lost%n",
                    sent, taken(child) - before, metric(child, "broadsheet_views_dropped_total"));
        }
    }

    private record Visitors(String beacon, String browser) {}

    /** Lets the server's code be compiled for both kinds of visitors before anything is measured. */
    private static void warm(Child child, String path, Visitors readers, Visitors robots) throws IOException {
        for (int turn = 0; turn < WARM_TURNS; turn++) {
            measure(child, path, readers, new Figures());
            measure(child, path, robots, new Figures());
        }
    }

    /** Returns how many visits were sent. */
    private static long measure(Child child, String path, Visitors visitors, Figures figures) throws IOException {
        Beacons beacons = new Beacons(child.port(), visitors.beacon, PER_SECOND, visitors.browser);
        try (beacons) {
            long before = Cpu.micros(child.processes());
            long sentBefore = beacons.sent();
            Load.Outcome outcome = new Load(child.port(), CONNECTIONS, () -> path).run(TURN.toMillis());
            long used = Cpu.micros(child.processes()) - before;
            if (outcome.failures() + beacons.failed() > 0) {
                throw new IllegalStateException("some answers were no answers");
            }
            figures.pages.add(outcome.perSecond());
            figures.visits.add((beacons.sent() - sentBefore) / outcome.seconds());
            figures.micros.add((double) used / outcome.requests());
        }
        return beacons.sent();
    }

    private static double taken(Child child) throws IOException, InterruptedException {
        return metric(child, "broadsheet_views_counted_total");
    }

    private static double metric(Child child, String name) throws IOException, InterruptedException {
        return DemoData.plain(child.get("/metrics"))
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }
}
