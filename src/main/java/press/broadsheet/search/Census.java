package press.broadsheet.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Counts by lot: where a word stands in half of an archive, a part of the archive tells how many there are and how they are
 * spread, right to some hundredths. Belongs to one search.
 */
final class Census {

    /** So much work is done at once: 32,768 stories are looked at for words, a sixteenth of them for words in a row. */
    static final int QUICK = 32_768;

    /** What finds fewer in a part by lot is looked for in a larger part: the few tell too little about all. */
    private static final int ENOUGH = 24;

    private final IndexSearcher searcher;
    private final Counting.Facts facts;
    private final int quick;

    /** @param quick how much work is done at once, {@link #QUICK} but in tests */
    Census(IndexSearcher searcher, Counting.Facts facts, int quick) {
        this.searcher = searcher;
        this.facts = facts;
        this.quick = quick;
    }

    /** What a part tells of all; null when so few are found, or looked at, that all are to be gone through. */
    @Nullable
    Counted of(Query matching) throws IOException {
        Query query = searcher.rewrite(matching);
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        long work = 0;
        long known = 0;
        for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            ScorerSupplier supplier = weight.scorerSupplier(part);
            work += supplier == null ? 0 : supplier.cost();
            int count = weight.count(part);
            known = known < 0 || count < 0 ? -1 : known + count;
        }
        work *= Effort.of(query);
        return work <= quick ? null : byLot(query, known, (double) quick / work);
    }

    /** What a small part tells, or else one as large as by the small one it must be. */
    private @Nullable Counted byLot(Query query, long known, double quickly) throws IOException {
        int shift = powers(1 / quickly);
        double found = 0;
        while (shift > 0) {
            Lot lot = new Lot(shift);
            double each = lot.each(searcher.getIndexReader());
            Counted counted = count(query, lot, new Counting.Part(each, known, quickly));
            found = counted.total() / each;
            if (found >= ENOUGH) {
                return counted;
            }
            shift = found == 0 ? 0 : shift - 1 - powers(ENOUGH / found);
        }
        return null;
    }

    private static int powers(double factor) {
        return (int) Math.ceil(Math.log(factor) / Math.log(2));
    }

    private Counted count(Query query, Lot lot, Counting.Part part) throws IOException {
        Query some = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(lot, Occur.FILTER)
                .build();
        return searcher.search(some, new Counting(facts, part));
    }
}
