package press.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;

/** Pages that nobody has pressed: a server that keeps none makes every one anew. */
final class ColdBench {

    private static final int CONNECTIONS = 8;
    private static final int STORIES = 4_000;
    private static final int FRONTS = 1_500;
    private static final int WARM_ROUNDS = 4;

    private final int rounds;

    ColdBench(int rounds) {
        this.rounds = rounds;
    }

    void run(Path data, int count) throws Exception {
        GeneratedPaper.fill(data, count);
        List<String> stories = paths(data);
        List<String> sections = List.of("/national", "/world", "/business", "/opinion", "/culture", "/sports");
        try (Child child = Child.start(data, "--page-memory", "0")) {
            // Cold are the pages, not the program: half of what the first thousands cost is the compiler's.
            for (int round = 0; round < WARM_ROUNDS; round++) {
                measure(child, stories, STORIES);
                measure(child, sections, FRONTS);
                measure(child, List.of("/"), FRONTS);
            }
            System.out.printf("%,d stories, %d connections, nothing kept%n", count, CONNECTIONS);
            report("story", child, stories, STORIES);
            report("section", child, sections, FRONTS);
            report("home", child, List.of("/"), FRONTS);
        }
    }

    private static List<String> paths(Path data) {
        List<String> paths = new ArrayList<>();
        try (Paper paper = Paper.open(data, PaperSettings.embedded(), Clock.systemUTC())) {
            paper.edition().read(reading -> {
                reading.inPrintAfter(0, Integer.MAX_VALUE).forEach(card -> paths.add(card.path()));
                return paths.size();
            });
        }
        Collections.shuffle(paths, new Random(11));
        return paths;
    }

    private void report(String name, Child child, List<String> paths, int requests) throws IOException {
        Median micros = new Median();
        Median perSecond = new Median();
        Median worst = new Median();
        for (int round = 0; round < rounds; round++) {
            Measured one = measure(child, paths, requests);
            micros.add(one.micros);
            perSecond.add(one.perSecond);
            worst.add(one.worst);
        }
        System.out.printf(
                "  %-8s %6.2f ms CPU/page  %6.0f pages/s  p99 %6.2f ms%n",
                name, micros.value() / 1_000, perSecond.value(), worst.value());
    }

    private record Measured(double micros, double perSecond, double worst) {}

    private static Measured measure(Child child, List<String> paths, int requests) throws IOException {
        AtomicInteger next = new AtomicInteger();
        long before = Cpu.micros(child.processes());
        Load.Outcome outcome = new Load(child.port(), CONNECTIONS, () -> {
                    int index = next.getAndIncrement();
                    return index < requests ? paths.get(index % paths.size()) : null;
                })
                .run(120_000);
        if (outcome.failures() > 0) {
            throw new IllegalStateException(outcome.failures() + " answers were not 200");
        }
        return new Measured(
                (double) (Cpu.micros(child.processes()) - before) / outcome.requests(),
                outcome.perSecond(),
                outcome.latency().getValueAtPercentile(99) / 1_000.0);
    }
}
