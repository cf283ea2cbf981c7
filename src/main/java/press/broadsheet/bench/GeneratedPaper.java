package press.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import press.broadsheet.Paper;
import press.broadsheet.PaperSettings;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Publishing;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.server.NewPaper;
import press.broadsheet.story.SectionPath;

/** A paper with any number of stories, the same every time. */
final class GeneratedPaper {

    private static final int BATCH = 500;
    private static final Duration BETWEEN = Duration.ofMinutes(20);

    private GeneratedPaper() {}

    /** Makes the paper unless it is there already. */
    static void fill(Path data, int stories) {
        if (Files.exists(data)) {
            return;
        }
        long start = System.nanoTime();
        try (Paper paper = Paper.open(data, PaperSettings.embedded(), Clock.systemUTC())) {
            NewPaper.createIfEmpty(paper, "http://localhost:8080");
            Masthead masthead =
                    paper.database().read(paper.mastheads()::current).orElseThrow();
            List<SectionPath> sections = masthead.main().all().stream()
                    .map(section -> section.path())
                    .toList();
            GeneratedCopy copy = new GeneratedCopy(sections, new Random(7));
            Instant newest = Instant.now().minus(Duration.ofHours(1));
            for (int from = 0; from < stories; from += BATCH) {
                file(paper, copy, from, Math.min(from + BATCH, stories), newest.minus(BETWEEN.multipliedBy(stories)));
            }
            paper.printing().catchUp();
            awaitIndex(paper.start());
        }
        System.out.printf("made a paper of %,d stories in %.0f s%n", stories, (System.nanoTime() - start) / 1e9);
    }

    /** What is measured afterwards must not share its processor with the making of the index. */
    private static void awaitIndex(Paper paper) {
        while (paper.indexing().position() < paper.edition().position()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static void file(Paper paper, GeneratedCopy copy, int from, int to, Instant oldest) {
        paper.database().write(session -> {
            IntStream.range(from, to).forEach(index -> {
                DeskStory story = paper.newsdesk().stories().file(session, copy.next(), "bench");
                Instant first = oldest.plus(BETWEEN.multipliedBy(index));
                paper.newsdesk()
                        .publishing()
                        .printImported(session, story, new Publishing.Times(first, first), "bench");
            });
            return to;
        });
    }
}
