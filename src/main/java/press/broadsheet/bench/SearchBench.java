package press.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import press.broadsheet.search.LuceneIndex;
import press.broadsheet.search.Order;
import press.broadsheet.search.Search;
import press.broadsheet.search.SearchIndex;
import press.broadsheet.story.StoryId;

/** The index alone, with generated stories: how fast it is made, how large it is, how long answers take. */
final class SearchBench {

    private static final int BATCH = 1_000;
    private static final int READERS = 8;
    private static final int SEARCHES = 2_000;
    private static final int PUBLICATIONS = 200;

    private final int rounds;

    SearchBench(int rounds) {
        this.rounds = rounds;
    }

    void run(Path folder, int stories) throws Exception {
        Instant now = Instant.now();
        try (SearchIndex index = new LuceneIndex(folder, Clock.systemUTC())) {
            index.open();
            index.ready();
            System.out.printf("%,d stories, half of them Korean%n", stories);
            if (index.position() == SearchIndex.NOTHING) {
                fill(index, new GeneratedPrints(stories, now), stories);
            }
            System.out.printf("  index %,d MB%n", size(folder) / 1_000_000);
            GeneratedPrints prints = new GeneratedPrints(stories, now);
            searches(index, new Questions(prints, now, GeneratedPrints.BETWEEN.multipliedBy(stories)));
            farPages(index);
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

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private void searches(SearchIndex index, Questions questions) throws Exception {
        Median half = new Median();
        Median most = new Median();
        Median perSecond = new Median();
        Median cpu = new Median();
        Map<Question.Kind, Histogram> kinds = new EnumMap<>(Question.Kind.class);
        for (Question.Kind kind : Question.Kind.values()) {
            kinds.put(kind, new ConcurrentHistogram(TimeUnit.SECONDS.toMicros(60), 3));
        }
        for (int round = -2; round < rounds; round++) {
            Histogram times = new ConcurrentHistogram(TimeUnit.SECONDS.toMicros(60), 3);
            long start = System.nanoTime();
            long used = cpu();
            ask(index, questions, times, kinds);
            if (round >= 0) {
                half.add(millis(times, 50));
                most.add(millis(times, 99));
                perSecond.add(SEARCHES / ((System.nanoTime() - start) / 1e9));
                cpu.add((cpu() - used) / 1_000.0 / SEARCHES);
            } else {
                kinds.values().forEach(Histogram::reset);
            }
        }
        System.out.printf(
                "  search, %d at a time: p50 %.1f ms  p99 %.1f ms  %,.0f/s, %.2f ms of CPU each%n",
                READERS, half.value(), most.value(), perSecond.value(), cpu.value());
        kinds.forEach((kind, times) -> System.out.printf(
                "    %-8s p50 %.1f ms  p99 %.1f ms%n",
                kind.name().toLowerCase(Locale.ROOT), millis(times, 50), millis(times, 99)));
    }

    private static void ask(
            SearchIndex index, Questions questions, Histogram times, Map<Question.Kind, Histogram> kinds)
            throws Exception {
        // As in the server: who asks waits, while a virtual thread of its own looks.
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS);
                ExecutorService server = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < SEARCHES; number++) {
                Question question = questions.next();
                all.add(readers.submit(() -> {
                    long start = System.nanoTime();
                    server.submit(() -> question.ask(index)).get();
                    long micros = (System.nanoTime() - start) / 1_000;
                    times.recordValue(micros);
                    Objects.requireNonNull(kinds.get(question.kind())).recordValue(micros);
                    return micros;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1_000.0;
    }

    private static double millis(SearchIndex index, Search search) {
        long start = System.nanoTime();
        index.found(search);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Search search(Order order, @Nullable Cursor cursor) {
        return new Search(
                Inquiry.read(EnglishWords.commonest()),
                new Search.Choices(List.of(), null, order),
                cursor,
                ZoneOffset.UTC,
                Set.of());
    }

    /** The first page of the word that most stories have, and a page at the far end. */
    private void farPages(SearchIndex index) {
        for (Order order : List.of(Order.BEST, Order.NEWEST)) {
            Found first = index.found(search(order, null));
            Cursor oldest = new Cursor(Cursor.Direction.FURTHER, 2, Instant.EPOCH, 0, 0, new StoryId(1));
            Cursor far = order == Order.BEST ? far(index) : oldest;
            Median near = new Median();
            Median last = new Median();
            for (int round = 0; round < rounds; round++) {
                near.add(millis(index, search(order, null)));
                last.add(millis(index, search(order, far)));
            }
            System.out.printf(
                    "  %,d hits by %s: first page %.1f ms, last %.1f ms%n",
                    first.total(), order, near.value(), last.value());
        }
    }

    /** A place behind nearly all: no score is lower. */
    private static Cursor far(SearchIndex index) {
        Cursor further = index.found(search(Order.BEST, null)).place().further();
        return new Cursor(
                further == null ? Cursor.Direction.FURTHER : Cursor.Direction.BACK,
                2,
                further == null ? Instant.now() : further.asked(),
                further == null ? 0 : Float.floatToRawIntBits(0.001f),
                0,
                new StoryId(1));
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
                "  one story added and shown: p50 %.1f ms  p99 %.1f ms%n", millis(times, 50), millis(times, 99));
    }
}
