package press.broadsheet.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import press.broadsheet.search.Cursor.Direction;
import press.broadsheet.story.StoryId;

/**
 * Finds one page of stories: counts them all once, and then reads those of the page alone, from where the page before it
 * ended. Belongs to one search.
 */
final class Finding {

    private static final int PAGE = SearchIndex.PAGE;

    private final IndexSearcher searcher;
    private final Search search;
    private final Instant asked;
    private final Query matching;
    private final Query ranked;

    /** @param now rounded by who asks, so that what is asked twice in a minute is looked for once */
    Finding(IndexSearcher searcher, Search search, Instant now) {
        this.searcher = searcher;
        this.search = search;
        this.asked = search.cursor() == null ? now : search.cursor().asked();
        InquiryQuery query = new InquiryQuery(search, asked);
        this.matching = query.matching();
        this.ranked = query.ranked(matching);
    }

    /** Everything about the found stories but their page. */
    Counted counted(Counting.Dictionaries dictionaries, CountedBefore before) throws IOException {
        CountedBefore.Key key = new CountedBefore.Key(
                searcher.getIndexReader().getReaderCacheHelper().getKey(), matching, asked.toEpochMilli());
        Counted known = before.get(key);
        if (known == null) {
            long[] since = Arrays.stream(Period.values())
                    .mapToLong(period -> period.since(asked).toEpochMilli())
                    .toArray();
            known = searcher.search(matching, new Counting(dictionaries, since));
            before.put(key, known);
        }
        return known;
    }

    Found page(Counted counted, long position) throws IOException {
        Cursor cursor = search.cursor();
        if (cursor != null) {
            List<FieldDoc> hits = hits(cursor);
            boolean atTheBeginning = cursor.direction() == Direction.BACK && hits.size() <= PAGE;
            if (!hits.isEmpty() && !atTheBeginning) {
                return page(cursor, hits, counted, position);
            }
        }
        // The beginning: asked for, or reached by going back, or left over when nothing stands behind the place any
        // more.
        return page(null, hits(null), counted, position);
    }

    /** One more than a page, to know whether it goes on. */
    private List<FieldDoc> hits(@Nullable Cursor cursor) throws IOException {
        boolean back = cursor != null && cursor.direction() == Direction.BACK;
        Order order = search.order();
        FieldDoc after = cursor == null ? null : cursor.place(order);
        ScoreDoc[] found = searcher.search(
                        ranked, new TopFieldCollectorManager(order.sort(back), PAGE + 1, after, PAGE + 1))
                .scoreDocs;
        List<FieldDoc> hits = new ArrayList<>();
        for (ScoreDoc hit : found) {
            hits.add((FieldDoc) hit);
        }
        return back ? hits.reversed() : hits;
    }

    private Found page(@Nullable Cursor cursor, List<FieldDoc> hits, Counted counted, long position) {
        boolean more = hits.size() > PAGE;
        boolean back = cursor != null && cursor.direction() == Direction.BACK;
        List<FieldDoc> shown = !more ? hits : back ? hits.subList(1, hits.size()) : hits.subList(0, PAGE);
        int last = Math.toIntExact(Math.max(1, (counted.total() + PAGE - 1) / PAGE));
        int page = cursor == null ? 1 : Math.clamp(cursor.page(), 2, Math.max(2, last));
        boolean further = back || more;
        return new Found(
                counted.total(),
                page,
                shown.stream().map(Finding::story).toList(),
                cursor == null ? null : place(shown.getFirst(), Direction.BACK, Math.max(1, page - 1)),
                further ? place(shown.getLast(), Direction.FURTHER, page + 1) : null,
                counted.counts(),
                position);
    }

    private Cursor place(FieldDoc hit, Direction direction, int page) {
        return Cursor.at(hit, direction, page, asked);
    }

    static StoryId story(ScoreDoc hit) {
        Object[] fields = Objects.requireNonNull(((FieldDoc) hit).fields);
        return new StoryId((Long) fields[fields.length - 1]);
    }
}
