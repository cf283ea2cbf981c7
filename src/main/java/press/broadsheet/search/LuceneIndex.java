package press.broadsheet.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Print;
import press.broadsheet.story.StoryId;

/** The index in a folder of its own, by Lucene. Nothing is touched there before it is opened. */
public final class LuceneIndex implements SearchIndex {

    /** Raised whenever text is taken apart differently: an index of another form is made again. */
    static final String FORM = "4";

    static final String FORM_KEY = "form";
    static final String POSITION_KEY = "position";
    private static final String REACHED_KEY = "reached";
    private static final String LAST_KEY = "last";
    private static final long PATIENCE_SECONDS = 5;

    /** Each two syllables are a clause, several times over; the length of an inquiry is the limit that counts. */
    private static final int CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Path folder;
    private final InstantSource clock;
    private final int quick;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable Opened opened;
    private volatile long shown = NOTHING;

    /** @param clock tells how old stories are */
    public LuceneIndex(Path folder, InstantSource clock) {
        this(folder, clock, Census.QUICK);
    }

    /** @param quick how much work a search may be before parts are taken for the whole */
    LuceneIndex(Path folder, InstantSource clock, int quick) {
        this.folder = folder;
        this.clock = clock;
        this.quick = quick;
    }

    /** What is there once the index is open. */
    record Opened(
            IndexWriter writer, SearcherManager searchers, Counting.Dictionaries dictionaries, CountedBefore counted) {

        Opened(IndexWriter writer, SearcherManager searchers) {
            this(writer, searchers, Counting.Dictionaries.empty(), new CountedBefore());
        }
    }

    @Override
    public synchronized void open() {
        if (opened == null) {
            opened = IndexFolder.open(folder);
            shown = position();
        }
    }

    @Override
    public void ready() {
        ready.countDown();
    }

    /** Something to be done with the index. */
    private interface Work<T> {
        T on(Opened index) throws IOException;
    }

    private <T> T with(Work<T> work) {
        Opened index = opened;
        if (index == null) {
            throw new SearchAway("the index is not open", null);
        }
        try {
            return work.on(index);
        } catch (IOException | AlreadyClosedException failure) {
            throw new SearchAway("the index in %s failed: %s".formatted(folder, failure), failure);
        }
    }

    @Override
    public Found found(Search search) {
        if (search.isEmpty()) {
            return Found.NOTHING;
        }
        awaitReady();
        // Before the stories are looked at: they may be newer than it says, never older.
        long position = shown;
        return look((index, searcher) -> {
            Finding.Means means = new Finding.Means(index.dictionaries, index.counted, quick);
            return new Finding(searcher, search, thisMinute()).page(means, position);
        });
    }

    @Override
    public List<Hint> beginning(String typed, int limit) {
        awaitReady();
        Hint.Beginning beginning = Hint.beginning(typed).orElse(null);
        return beginning == null ? List.of() : look((_, searcher) -> new Hints(searcher).beginning(beginning, limit));
    }

    @Override
    public Optional<Spelt> spelt(String word) {
        awaitReady();
        return look((_, searcher) -> new Hints(searcher).spelt(word));
    }

    /** Something to be looked for. */
    private interface Look<T> {
        T in(Opened index, IndexSearcher searcher) throws IOException;
    }

    private <T> T look(Look<T> look) {
        return with(index -> {
            IndexSearcher searcher = index.searchers.acquire();
            try {
                return look.in(index, searcher);
            } finally {
                index.searchers.release(searcher);
            }
        });
    }

    /** The end of this minute: what is asked twice in it is looked for once, and no story is newer. */
    private Instant thisMinute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    private void awaitReady() {
        try {
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SearchAway("the index is being made", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SearchAway("the index was not waited for", interrupted);
        }
    }

    @Override
    public void add(Print print) {
        with(index -> index.writer.updateDocument(term(print.card().id()), StoryDocument.of(print)));
    }

    @Override
    public void fill(Print print) {
        with(index -> index.writer.addDocument(StoryDocument.of(print)));
    }

    @Override
    public void expectMany(boolean many) {
        with(index -> index.writer
                .getConfig()
                .setRAMBufferSizeMB(many ? IndexFolder.BUFFER_FOR_MANY_MEGABYTES : IndexFolder.BUFFER_MEGABYTES));
    }

    @Override
    public void remove(StoryId story) {
        with(index -> index.writer.deleteDocuments(term(story)));
    }

    private static Term term(StoryId story) {
        return new Term(StoryDocument.ID, StoryDocument.key(story));
    }

    @Override
    public void clear() {
        with(index -> index.writer.deleteAll());
    }

    @Override
    public void show(long position) {
        with(index -> {
            index.searchers.maybeRefreshBlocking();
            return index;
        });
        shown = position;
    }

    @Override
    public void keep(long position) {
        keep(Map.of(POSITION_KEY, position));
    }

    @Override
    public void keep(Making making) {
        keep(Map.of(REACHED_KEY, making.reached(), LAST_KEY, making.last()));
    }

    private void keep(Map<String, Long> numbers) {
        Map<String, String> data = new HashMap<>();
        data.put(FORM_KEY, FORM);
        numbers.forEach((key, number) -> data.put(key, Long.toString(number)));
        with(index -> {
            index.writer.setLiveCommitData(data.entrySet());
            return index.writer.commit();
        });
    }

    @Override
    public long position() {
        return kept(POSITION_KEY);
    }

    @Override
    public Optional<Making> making() {
        long reached = kept(REACHED_KEY);
        return reached == NOTHING ? Optional.empty() : Optional.of(new Making(reached, kept(LAST_KEY)));
    }

    /** What was kept with the index last, unless it has another form. */
    private long kept(String key) {
        return with(index -> {
            Map<String, String> data = new HashMap<>();
            Iterable<Map.Entry<String, String>> kept = index.writer.getLiveCommitData();
            if (kept != null) {
                kept.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            }
            String number = FORM.equals(data.get(FORM_KEY)) ? data.get(key) : null;
            return number == null ? NOTHING : Long.parseLong(number);
        });
    }

    /** Gives the index free. What was not kept is lost, and is made again from the journal. */
    @Override
    public synchronized void close() {
        Opened index = opened;
        opened = null;
        if (index != null) {
            IndexFolder.close(index);
        }
    }
}
