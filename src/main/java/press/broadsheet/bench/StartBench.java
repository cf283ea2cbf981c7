package press.broadsheet.bench;

import java.nio.file.Path;

/** From nothing to the first page. */
final class StartBench {

    private StartBench() {}

    static void run(Path data, int rounds) throws Exception {
        DemoData.fill(data);
        Median seconds = new Median();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            try (Child _ = Child.start(data)) {
                double took = (System.nanoTime() - start) / 1e9;
                seconds.add(took);
                System.out.printf("  %.2f s%n", took);
            }
        }
        System.out.printf("start to first page, demo paper, heap 512 MB: median %.2f s%n", seconds.value());
    }
}
