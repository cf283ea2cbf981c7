package press.broadsheet.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import press.broadsheet.search.Cursor.Direction;
import press.broadsheet.story.StoryId;

/**
 * Finds one page of stories: counts them once, all or a part by lot, and then reads those of the page alone, from where the page
 * before it ended. Belongs to one search.
 */
final class Finding {

    private static final int PAGE = SearchIndex.PAGE;

    private final IndexSearcher searcher;
    private final Search search;
    private final Instant asked;
    private final InquiryQuery query;
    private final Query matching;
    private final Query ranked;

    /** @param now rounded by who asks, so that what is asked twice in a minute is looked for once */
    Finding(IndexSearcher searcher, Search search, Instant now) {
        this.searcher = searcher;
        this.search = search;
        this.asked = search.cursor() == null ? now : search.cursor().asked();
        this.query = new InquiryQuery(search, asked);
        this.matching = query.matching();
        this.ranked = query.ranked(matching);
    }

    /** What is counted with, and was counted before. */
    record Means(Counting.Dictionaries dictionaries, CountedBefore before, int quick) {}

    /** The page that was asked for; all the rest about the found stories from before, or counted with it. */
    Found page(Means means, long position) throws IOException {
        CountedBefore.Key key = new CountedBefore.Key(
                searcher.getIndexReader().getReaderCacheHelper().getKey(), matching, asked.toEpochMilli());
        Counted known = means.before.get(key);
        if (known != null) {
            return page(known, position);
        }
        long[] since = Arrays.stream(Period.values())
                .mapToLong(period -> period.since(asked).toEpochMilli())
                .toArray();
        Counting.Facts facts = new Counting.Facts(means.dictionaries, since);
        Counted counted = new Census(searcher, facts, means.quick).of(matching);
        if (counted == null) {
            Both both = countedWithHits(facts);
            means.before.put(key, both.counted);
            return page(both.hits, both.counted, position);
        }
        means.before.put(key, counted);
        return page(counted, position);
    }

    private Found page(Counted counted, long position) throws IOException {
        return page(hits(search.cursor(), counted), counted, position);
    }

    private Found page(List<FieldDoc> hits, Counted counted, long position) throws IOException {
        Cursor cursor = search.cursor();
        boolean atTheBeginning = cursor != null && cursor.direction() == Direction.BACK && hits.size() <= PAGE;
        if (cursor != null && !hits.isEmpty() && !atTheBeginning) {
            return page(cursor, hits, counted, position);
        }
        // The beginning: asked for, or reached by going back, or left over when nothing stands behind the place any
        // more.
        List<FieldDoc> first = cursor == null ? hits : hits(null, counted);
        return first.size() <= PAGE && isPartial(counted)
                ? page(null, all(null), whole(counted), position)
                : page(null, first, counted, position);
    }

    private boolean isPartial(Counted counted) {
        return search.order() == Order.BEST && counted.reach().isPartial();
    }

    /** The same with all held against each other, however long that takes. */
    private static Counted whole(Counted counted) {
        return new Counted(counted.total(), counted.exact(), counted.counts(), Reach.ALL);
    }

    private record Both(Counted counted, List<FieldDoc> hits) {}

    /** Where not very many are gone through, they are counted and held against each other in one go. */
    private Both countedWithHits(Counting.Facts facts) throws IOException {
        Object[] results = searcher.search(
                ranked, new MultiCollectorManager(new Counting(facts, Counting.Part.WHOLE), top(search.cursor())));
        return new Both((Counted) results[0], read((TopDocs) results[1], search.cursor()));
    }

    /** One more than a page, to know whether it goes on. */
    private List<FieldDoc> hits(@Nullable Cursor cursor, Counted counted) throws IOException {
        Reach reach = counted.reach();
        if (!reach.isPartial()) {
            return all(cursor);
        }
        if (search.order() == Order.BEST) {
            return best(cursor, reach.ranked());
        }
        boolean newestFirst = (search.order() == Order.NEWEST) != isBack(cursor);
        long from = newestFirst ? reach.before(cursor == null ? Reach.END : cursor.first()) : Reach.NONE;
        long to = newestFirst ? Reach.END : reach.after(cursor == null ? Reach.NONE : cursor.first());
        List<FieldDoc> hits = read(searcher.search(InquiryQuery.printed(matching, from, to), top(cursor)), cursor);
        return hits.size() <= PAGE ? all(cursor) : hits;
    }

    /** Of those that were printed since a time, and of older ones that have it all in their headline. */
    private List<FieldDoc> best(@Nullable Cursor cursor, long since) throws IOException {
        if (since == Reach.NONE) {
            return all(cursor);
        }
        Query older = InquiryQuery.printed(query.headed(ranked), Reach.NONE, since - 1);
        TopFieldDocs[] both = {
            searcher.search(InquiryQuery.printed(ranked, since, Reach.END), top(cursor)),
            searcher.search(older, top(cursor))
        };
        return read(TopDocs.merge(search.order().sort(isBack(cursor)), PAGE + 1, both), cursor);
    }

    private List<FieldDoc> all(@Nullable Cursor cursor) throws IOException {
        return read(searcher.search(ranked, top(cursor)), cursor);
    }

    private static boolean isBack(@Nullable Cursor cursor) {
        return cursor != null && cursor.direction() == Direction.BACK;
    }

    private TopFieldCollectorManager top(@Nullable Cursor cursor) {
        Order order = search.order();
        FieldDoc after = cursor == null ? null : cursor.place(order);
        return new TopFieldCollectorManager(order.sort(isBack(cursor)), PAGE + 1, after, PAGE + 1);
    }

    private static List<FieldDoc> read(TopDocs found, @Nullable Cursor cursor) {
        List<FieldDoc> hits = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            hits.add((FieldDoc) hit);
        }
        return isBack(cursor) ? hits.reversed() : hits;
    }

    private Found page(@Nullable Cursor cursor, List<FieldDoc> hits, Counted counted, long position) {
        boolean more = hits.size() > PAGE;
        boolean back = cursor != null && cursor.direction() == Direction.BACK;
        List<FieldDoc> shown = !more ? hits : back ? hits.subList(1, hits.size()) : hits.subList(0, PAGE);
        // An estimate must not hold anybody back.
        int last =
                counted.exact() ? Math.toIntExact(Math.max(1, (counted.total() + PAGE - 1) / PAGE)) : Integer.MAX_VALUE;
        int page = cursor == null ? 1 : Math.clamp(cursor.page(), 2, Math.max(2, last));
        Found.Place place = new Found.Place(
                page,
                cursor == null ? null : place(shown.getFirst(), Direction.BACK, Math.max(1, page - 1)),
                back || more ? place(shown.getLast(), Direction.FURTHER, page + 1) : null,
                isPartial(counted));
        return new Found(
                counted.total(),
                counted.exact(),
                place,
                shown.stream().map(Finding::story).toList(),
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
