package press.broadsheet.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Print;
import press.broadsheet.story.StoryId;

/** The index in a folder of its own, by Lucene. Nothing is touched there before it is opened. */
public final class LuceneIndex implements SearchIndex {

    /** Raised whenever text is taken apart differently: an index of another form is made again. */
    static final String FORM = "1";

    static final String FORM_KEY = "form";
    static final String POSITION_KEY = "position";
    private static final long PATIENCE_SECONDS = 5;

    /** Stories that answer equally well: the newer first, so that a new index gives the same answers as an old one. */
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            LongField.newSortField(StoryDocument.FIRST, true, SortedNumericSelector.Type.MAX),
            new SortField(StoryDocument.ID, SortField.Type.LONG, true));

    /** Each two syllables are a clause, several times over; the length of an inquiry is the limit that counts. */
    private static final int CLAUSES = 16_384;

    static {
        IndexSearcher.setMaxClauseCount(CLAUSES);
    }

    private final Path folder;
    private final InstantSource clock;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable Opened opened;

    /** @param clock tells how old stories are */
    public LuceneIndex(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What is there once the index is open. */
    record Opened(IndexWriter writer, SearcherManager searchers) {}

    @Override
    public synchronized void open() {
        if (opened == null) {
            opened = IndexFolder.open(folder, Analyses.ofFields());
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
    public Found found(Inquiry inquiry, int page) {
        if (inquiry.isEmpty()) {
            return Found.NOTHING;
        }
        awaitReady();
        Query query = InquiryQuery.of(inquiry, clock.instant());
        return with(index -> {
            IndexSearcher searcher = index.searchers.acquire();
            try {
                return found(searcher, query, Math.clamp(page, 1, PAGES));
            } finally {
                index.searchers.release(searcher);
            }
        });
    }

    private static Found found(IndexSearcher searcher, Query query, int page) throws IOException {
        TopFieldDocs best =
                searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, page * PAGE, Integer.MAX_VALUE));
        long total = best.totalHits.value();
        int last = Math.clamp((total + PAGE - 1) / PAGE, 1, PAGES);
        int shown = Math.min(page, last);
        List<StoryId> stories = Arrays.stream(best.scoreDocs)
                .skip((long) (shown - 1) * PAGE)
                .map(hit -> new StoryId((Long) ((FieldDoc) hit).fields[2]))
                .toList();
        return new Found(total, shown, stories);
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
    public void show() {
        with(index -> {
            index.searchers.maybeRefreshBlocking();
            return index;
        });
    }

    @Override
    public void keep(long position) {
        with(index -> {
            index.writer.setLiveCommitData(Map.of(FORM_KEY, FORM, POSITION_KEY, Long.toString(position))
                    .entrySet());
            return index.writer.commit();
        });
    }

    @Override
    public long position() {
        return with(index -> {
            String form = "";
            long position = NOTHING;
            Iterable<Map.Entry<String, String>> kept = index.writer.getLiveCommitData();
            for (Map.Entry<String, String> entry : kept == null ? List.<Map.Entry<String, String>>of() : kept) {
                switch (entry.getKey()) {
                    case FORM_KEY -> form = entry.getValue();
                    case POSITION_KEY -> position = Long.parseLong(entry.getValue());
                    default -> {}
                }
            }
            return form.equals(FORM) ? position : NOTHING;
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
