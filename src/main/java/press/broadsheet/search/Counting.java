package press.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what was found, without asking how well it answers: all of it, and by its facts as many as tell. Belongs to one search. */
final class Counting implements CollectorManager<Counting.Run, Counted> {

    /** So many stories are looked at; where there are more, at about half as many at least. */
    static final int LOOKED_AT = 8_192;

    private final Facts facts;
    private final Part all;

    /**
     * What is counted beside the stories themselves.
     *
     * @param since when each period began, in milliseconds, in the order of the periods
     */
    record Facts(Dictionaries dictionaries, long[] since) {}

    /** What is counted by words; kept as long as the index is open. */
    record Dictionaries(FactDictionary sections, FactDictionary authors, FactDictionary languages) {
        static Dictionaries empty() {
            return new Dictionaries(
                    new FactDictionary(StoryDocument.SECTION),
                    new FactDictionary(StoryDocument.AUTHOR),
                    new FactDictionary(StoryDocument.LANGUAGE));
        }
    }

    /**
     * What is gone through of the archive.
     *
     * @param each so many stories stand for each that is gone through, 1 when all are
     * @param known how many there are altogether, or less than 0 when that is not known
     * @param quickly which share of all can be held against each other quickly, 1 for all
     */
    record Part(double each, long known, double quickly) {

        static final Part WHOLE = new Part(1, -1, 1);
    }

    Counting(Facts facts, Part all) {
        this.facts = facts;
        this.all = all;
    }

    @Override
    public Run newCollector() {
        return new Run();
    }

    /**
     * One thread's way through the parts of the index. Of a great many stories half is looked at, or a quarter, and so on,
     * picked by lot: every second one would be misled by whatever a newspaper prints in turns.
     */
    final class Run implements Collector {
        private final List<Leaf> parts = new ArrayList<>();
        private long total;
        private int looked;
        private int shift;

        /** The documents of one part of the index that are looked at. */
        private static final class Leaf {
            private final LeafReader reader;
            private int[] documents = new int[64];
            private int size;

            Leaf(LeafReader reader) {
                this.reader = reader;
            }

            void add(int document) {
                if (size == documents.length) {
                    documents = Arrays.copyOf(documents, size * 2);
                }
                documents[size++] = document;
            }

            void thin(int shift) {
                int kept = 0;
                for (int index = 0; index < size; index++) {
                    if (Lot.isPicked(documents[index], shift)) {
                        documents[kept++] = documents[index];
                    }
                }
                size = kept;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) {
            Leaf part = new Leaf(context.reader());
            parts.add(part);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) {
                    total++;
                    if (Lot.isPicked(document, shift)) {
                        part.add(document);
                        looked++;
                    }
                    if (looked == LOOKED_AT) {
                        thin();
                    }
                }
            };
        }

        private void thin() {
            shift++;
            parts.forEach(part -> part.thin(shift));
            looked = parts.stream().mapToInt(part -> part.size).sum();
        }

        /** Counts what was looked at. */
        private Tally tally() throws IOException {
            Tally tally = new Tally(facts.dictionaries, facts.since);
            for (Leaf part : parts) {
                tally.enter(part.reader);
                for (int index = 0; index < part.size; index++) {
                    tally.add(part.documents[index]);
                }
                tally.leave();
            }
            return tally;
        }
    }

    /** One run is all there is: an index without threads of its own is gone through once. */
    @Override
    public Counted reduce(Collection<Run> runs) throws IOException {
        Run run = runs.iterator().next();
        boolean exact = all.known >= 0 || all.each == 1;
        long total = all.known < 0 ? Math.round(run.total * all.each) : all.known;
        Tally tally = run.tally();
        Reach reach = all.quickly >= 1 ? Reach.ALL : new Reach(all.quickly, tally.printed(), total);
        return new Counted(total, exact, tally.counts(total, run.looked), reach);
    }
}
