package press.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Print;
import press.broadsheet.search.Cursor;
import press.broadsheet.search.Filling;
import press.broadsheet.search.Found;
import press.broadsheet.search.Inquiry;
import press.broadsheet.search.Limit;
import press.broadsheet.search.LuceneIndex;
import press.broadsheet.search.Order;
import press.broadsheet.search.Search;
import press.broadsheet.search.SearchIndex;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** The index alone, with generated stories: how fast it is made, how large it is, how long answers take. */
final class SearchBench {

    private static final int BATCH = 1_000;
    private static final int READERS = 8;
    private static final int SEARCHES = 2_000;
    private static final int PUBLICATIONS = 200;

    private final int rounds;
    private final Random random = new Random(19);

    SearchBench(int rounds) {
        this.rounds = rounds;
    }

    void run(Path folder, int stories) throws Exception {
        GeneratedPrints prints = new GeneratedPrints(stories, Instant.now());
        try (SearchIndex index = new LuceneIndex(folder, Clock.systemUTC())) {
            index.open();
            index.ready();
            System.out.printf("%,d stories, half of them Korean%n", stories);
            if (index.position() == SearchIndex.NOTHING) {
                fill(index, prints, stories);
            }
            System.out.printf("  index %,d MB%n", size(folder) / 1_000_000);
            searches(index, prints);
            farPages(index, prints);
            visible(index, prints, stories);
        }
    }

    private static void fill(SearchIndex index, GeneratedPrints prints, int stories) throws IOException {
        long nanos = 0;
        long cpu = 0;
        long text = 0;
        try (Filling filling = new Filling(index)) {
            for (int from = 1; from <= stories; from += BATCH) {
                List<Print> batch = prints.next(from, Math.min(BATCH, stories - from + 1));
                text += batch.stream().mapToLong(GeneratedPrints::bytes).sum();
                long start = System.nanoTime();
                long used = cpu();
                filling.add(batch);
                filling.await();
                nanos += System.nanoTime() - start;
                cpu += cpu() - used;
            }
            long start = System.nanoTime();
            long used = cpu();
            index.keep(stories);
            nanos += System.nanoTime() - start;
            cpu += cpu() - used;
        }
        index.show(stories);
        System.out.printf(
                "  made from %,d MB of text at %,.0f stories/s, %.2f ms of CPU a story%n",
                text / 1_000_000, stories / (nanos / 1e9), cpu / 1_000.0 / stories);
    }

    /** Used by this program so far, in microseconds. */
    private static long cpu() throws IOException {
        return Cpu.micros(List.of(ProcessHandle.current().pid()));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private void searches(SearchIndex index, GeneratedPrints prints) throws Exception {
        Median half = new Median();
        Median most = new Median();
        Median perSecond = new Median();
        Median cpu = new Median();
        for (int round = -1; round < rounds; round++) {
            List<Search> searches = new ArrayList<>();
            for (int number = 0; number < SEARCHES; number++) {
                searches.add(search(prints));
            }
            Histogram times = new ConcurrentHistogram(TimeUnit.SECONDS.toMicros(60), 3);
            long start = System.nanoTime();
            long used = cpu();
            try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
                List<Future<?>> all = new ArrayList<>();
                for (Search search : searches) {
                    all.add(readers.submit(() -> times.recordValue(micros(index, search))));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            }
            if (round >= 0) {
                half.add(times.getValueAtPercentile(50) / 1_000.0);
                most.add(times.getValueAtPercentile(99) / 1_000.0);
                perSecond.add(SEARCHES / ((System.nanoTime() - start) / 1e9));
                cpu.add((cpu() - used) / 1_000.0 / SEARCHES);
            }
        }
        System.out.printf(
                "  search, %d at a time: p50 %.1f ms  p99 %.1f ms  %,.0f/s, %.2f ms of CPU each%n",
                READERS, half.value(), most.value(), perSecond.value(), cpu.value());
    }

    private static long micros(SearchIndex index, Search search) {
        long start = System.nanoTime();
        index.found(search);
        return (System.nanoTime() - start) / 1_000;
    }

    /** One to three words, some in a row, some narrowed, some by date, as readers ask. */
    private Search search(GeneratedPrints prints) {
        boolean korean = random.nextBoolean();
        List<String> words = new ArrayList<>();
        for (int left = random.nextInt(3); left >= 0; left--) {
            words.add(korean ? prints.korean().words().nextTelling(random) : prints.english().words().nextTelling(random));
        }
        String query = String.join(" ", words);
        boolean inARow = random.nextInt(10) == 0;
        List<Limit> limits = random.nextInt(5) == 0
                ? List.of(new Limit.InSection(Set.of(new SectionPath(korean ? "ko/national" : "national"))))
                : List.of();
        return search(
                inARow ? "\"" + query + "\"" : query,
                new Search.Choices(limits, null, random.nextInt(5) == 0 ? Order.NEWEST : Order.BEST),
                null);
    }

    private static Search search(String query, Search.Choices choices, @Nullable Cursor cursor) {
        return new Search(Inquiry.read(query), choices, cursor, ZoneOffset.UTC, Set.of());
    }

    /** The first page of the word that most stories have, and a page at the far end. */
    private void farPages(SearchIndex index, GeneratedPrints prints) {
        String word = EnglishWords.commonest();
        for (Order order : List.of(Order.BEST, Order.NEWEST)) {
            Search.Choices choices = new Search.Choices(List.of(), null, order);
            Found first = index.found(search(word, choices, null));
            Cursor oldest = new Cursor(Cursor.Direction.FURTHER, 2, Instant.EPOCH, 0, 0, new StoryId(1));
            Cursor far = order == Order.BEST ? far(index, word, choices) : oldest;
            Median near = new Median();
            Median last = new Median();
            for (int round = 0; round < rounds; round++) {
                near.add(micros(index, search(word, choices, null)) / 1_000.0);
                last.add(micros(index, search(word, choices, far)) / 1_000.0);
            }
            System.out.printf(
                    "  %,d hits by %s: first page %.1f ms, last %.1f ms%n",
                    first.total(), order, near.value(), last.value());
        }
    }

    /** A place behind nearly all: no score is lower. */
    private static Cursor far(SearchIndex index, String word, Search.Choices choices) {
        Cursor further = index.found(search(word, choices, null)).further();
        return further == null
                ? new Cursor(Cursor.Direction.FURTHER, 2, Instant.now(), 0, 0, new StoryId(1))
                : new Cursor(
                        Cursor.Direction.BACK, 2, further.asked(), Float.floatToRawIntBits(0.001f), 0, new StoryId(1));
    }

    private static void visible(SearchIndex index, GeneratedPrints prints, int stories) {
        Histogram times = new Histogram(TimeUnit.SECONDS.toMicros(60), 3);
        for (Print print : prints.next(stories + 1, PUBLICATIONS)) {
            long start = System.nanoTime();
            index.add(print);
            index.show(print.card().id().value());
            times.recordValue((System.nanoTime() - start) / 1_000);
        }
        System.out.printf(
                "  one story added and shown: p50 %.1f ms  p99 %.1f ms%n",
                times.getValueAtPercentile(50) / 1_000.0, times.getValueAtPercentile(99) / 1_000.0);
    }
}
