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
    static final int LOOKED_AT = 16_384;

    private final Dictionaries dictionaries;
    private final long[] since;

    /** What is counted by words; kept as long as the index is open. */
    record Dictionaries(FactDictionary sections, FactDictionary authors, FactDictionary languages) {
        static Dictionaries empty() {
            return new Dictionaries(
                    new FactDictionary(StoryDocument.SECTION),
                    new FactDictionary(StoryDocument.AUTHOR),
                    new FactDictionary(StoryDocument.LANGUAGE));
        }
    }

    /** @param since when each period began, in milliseconds, in the order of the periods */
    Counting(Dictionaries dictionaries, long[] since) {
        this.dictionaries = dictionaries;
        this.since = since;
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
        private final List<Part> parts = new ArrayList<>();
        private long total;
        private int looked;
        private int shift;

        /** The documents of one part of the index that are looked at. */
        private static final class Part {
            private final LeafReader reader;
            private int[] documents = new int[64];
            private int size;

            Part(LeafReader reader) {
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
                    if (isPicked(documents[index], shift)) {
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
            Part part = new Part(context.reader());
            parts.add(part);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) {
                    total++;
                    if (isPicked(document, shift)) {
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
            Tally tally = new Tally(dictionaries, since);
            for (Part part : parts) {
                tally.enter(part.reader);
                for (int index = 0; index < part.size; index++) {
                    tally.add(part.documents[index]);
                }
                tally.leave();
            }
            return tally;
        }
    }

    /** A lot that falls the same way each time: one of two to the given power, spread without any order. */
    private static boolean isPicked(int document, int shift) {
        int mixed = document * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        return ((mixed ^ (mixed >>> 13)) & ((1 << shift) - 1)) == 0;
    }

    /** One run is all there is: an index without threads of its own is gone through once. */
    @Override
    public Counted reduce(Collection<Run> runs) throws IOException {
        Run run = runs.iterator().next();
        return new Counted(run.total, run.tally().counts(run.total, run.looked));
    }
}
