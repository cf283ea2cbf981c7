package press.broadsheet.search;

import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Stories picked by lot, one of two to a power, the same ones each time. They are picked by rows of neighbours, since the
 * engine reads what it has of a word in such rows and passes over those that nobody asks for. By lot and not in turns: every
 * second row would be misled by whatever a newspaper prints in turns.
 */
final class Lot extends Query {

    /** So many stand in a row, two to this power: longer rows are passed over faster and tell less about all. */
    private static final int ROW = 5;

    private final int shift;

    /** @param shift one row of two to this power is picked */
    Lot(int shift) {
        this.shift = shift;
    }

    private boolean isPicked(int row) {
        return isPicked(row, shift);
    }

    /** A lot that falls the same way each time: one number of two to a power, spread without any order. */
    static boolean isPicked(int number, int shift) {
        int mixed = number * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D;
        return ((mixed ^ (mixed >>> 12)) & ((1 << shift) - 1)) == 0;
    }

    /** How many stand for each one that is picked of all documents, deleted ones included; infinite when none is picked. */
    double each(IndexReader index) {
        long picked = 0;
        long all = 0;
        for (LeafReaderContext part : index.leaves()) {
            int end = part.reader().maxDoc();
            all += end;
            for (int row = 0; row << ROW < end; row++) {
                picked += isPicked(row) ? Math.min(1 << ROW, end - (row << ROW)) : 0;
            }
        }
        return (double) all / picked;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext part) {
                int end = part.reader().maxDoc();
                return ConstantScoreScorerSupplier.fromIterator(new Rows(end), score(), mode, end);
            }

            @Override
            public boolean isCacheable(LeafReaderContext part) {
                return false;
            }
        };
    }

    /** The picked ones of one part of the index. */
    private final class Rows extends DocIdSetIterator {
        private final int end;
        private int document = -1;

        Rows(int end) {
            this.end = end;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            int row = target >>> ROW;
            document = target;
            while (document < end && !isPicked(row)) {
                row++;
                document = row << ROW;
            }
            if (document >= end) {
                document = NO_MORE_DOCS;
            }
            return document;
        }

        @Override
        public int docIDRunEnd() {
            return Math.min(end, ((document >>> ROW) + 1) << ROW);
        }

        @Override
        public long cost() {
            return Math.max(1, end >>> shift);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "lot of 1 in " + (1 << shift);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lot lot && lot.shift == shift;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Lot.class, shift);
    }
}
