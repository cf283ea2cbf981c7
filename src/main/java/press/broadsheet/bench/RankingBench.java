package press.broadsheet.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.edition.Card;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.pressroom.Press;
import press.broadsheet.story.StoryId;

/**
 * What it costs that a most-read list stands on every page: with each paper's pages pressed, the lists change, and the time
 * is taken until no page shows the old one; then how long a page takes that is asked for next.
 */
final class RankingBench {

    private static final int CHANGES = 60;
    private static final int ASKED = 200;
    private static final int READ = 200;

    /** Every page stays in memory, so that none can be left out of the comparison. */
    private static final long ROOM = 4L * 1024 * 1024 * 1024;

    private final Paper paper;
    private final AtomicReference<Instant> now;
    private final int stories;
    private final List<String> pressed = new ArrayList<>();
    private final Median change = new Median();
    private final Median page = new Median();

    private RankingBench(Path folder, int stories) {
        GeneratedPaper.fill(folder, stories);
        this.stories = stories;
        this.now = new AtomicReference<>(Clock.systemUTC().instant());
        InstantSource clock = now::get;
        this.paper = Paper.open(folder, PaperSettings.embedded().keeping(ROOM), clock);
    }

    /** Measures papers of several sizes in turns. */
    static void run(List<Integer> counts, IntFunction<Path> folders) {
        List<RankingBench> papers = new ArrayList<>();
        try {
            for (int count : counts) {
                RankingBench bench = new RankingBench(folders.apply(count), count);
                papers.add(bench);
                bench.press();
            }
            for (int index = 0; index < CHANGES; index++) {
                for (RankingBench bench : papers) {
                    bench.change(index);
                }
            }
            papers.forEach(RankingBench::report);
        } finally {
            papers.forEach(bench -> bench.paper.close());
        }
    }

    /** Presses every story's page, as if each had been asked for. */
    private void press() {
        paper.printing().catchUp();
        paper.pressroom().run().catchUp();
        long after = 0;
        while (true) {
            long from = after;
            List<Card> cards = paper.edition().read(reading -> reading.inPrintAfter(from, 1_000));
            if (cards.isEmpty()) {
                break;
            }
            for (Card card : cards) {
                pressed.add(card.path());
                pressOf().get(Address.of(card.path()));
            }
            after = cards.getLast().id().value();
        }
    }

    private Press pressOf() {
        return paper.pressroom().press();
    }

    private void change(int round) {
        now.set(now.get().plus(Duration.ofSeconds(61)));
        paper.counting().visits().write();
        for (int index = 0; index < READ; index++) {
            StoryId story = new StoryId(1 + (long) (round * 7 + index) % Math.min(stories, 1_000));
            for (int reader = 0; reader <= (index + round) % 20; reader++) {
                paper.counting().visits().count(story, "10.0." + round + "." + reader, "Mozilla/5.0 (bench)");
            }
        }
        paper.counting().visits().write();
        paper.counting().ranking().count();
        long start = System.nanoTime();
        paper.pressroom().shared().minute();
        change.add((System.nanoTime() - start) / 1_000.0);
        long asked = System.nanoTime();
        for (int index = 0; index < ASKED; index++) {
            String path = pressed.get((round * ASKED + index) % Math.min(pressed.size(), 1_000));
            if (!(pressOf().get(Address.of(path)) instanceof Answer.Ready)) {
                throw new IllegalStateException(path + " is not there");
            }
        }
        page.add((System.nanoTime() - asked) / 1_000.0 / ASKED);
    }

    private void report() {
        System.out.printf(
                "%,d pressed pages: a change of every shared piece takes %.1f ms, a page asked for after it %.0f µs%n",
                pressed.size(), change.value() / TimeUnit.MILLISECONDS.toMicros(1), page.value());
    }
}
