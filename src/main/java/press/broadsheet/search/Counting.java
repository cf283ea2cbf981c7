package press.broadsheet.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import press.broadsheet.story.SectionPath;

/** Counts what was found, without asking how well it answers. Belongs to one search. */
final class Counting implements CollectorManager<Counting.Run, Counted> {

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

    /** One thread's way through the parts of the index. */
    final class Run implements Collector {
        private final List<FactCount> facts = List.of(
                new FactCount(dictionaries.sections),
                new FactCount(dictionaries.authors),
                new FactCount(dictionaries.languages));
        private final long[] periods = new long[since.length];
        private long total;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            LeafReader part = context.reader();
            for (FactCount fact : facts) {
                fact.enter(part);
            }
            NumericDocValues times = DocValues.unwrapSingleton(DocValues.getSortedNumeric(part, StoryDocument.FIRST));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) throws IOException {
                    total++;
                    for (FactCount fact : facts) {
                        fact.add(document);
                    }
                    if (times != null && times.advanceExact(document)) {
                        count(times.longValue());
                    }
                }

                @Override
                public void finish() {
                    facts.forEach(FactCount::leave);
                }
            };
        }

        private void count(long first) {
            for (int period = since.length - 1; period >= 0 && first >= since[period]; period--) {
                periods[period]++;
            }
        }
    }

    /** One run is all there is: an index without threads of its own is gone through once. */
    @Override
    public Counted reduce(Collection<Run> runs) {
        Run run = runs.iterator().next();
        Map<SectionPath, Integer> sections = new HashMap<>();
        run.facts.get(0).most(Integer.MAX_VALUE).forEach((path, count) -> sections.put(new SectionPath(path), count));
        Map<Period, Integer> periods = new EnumMap<>(Period.class);
        Period[] all = Period.values();
        for (int period = 0; period < all.length; period++) {
            if (run.periods[period] > 0) {
                periods.put(all[period], Math.toIntExact(run.periods[period]));
            }
        }
        return new Counted(
                run.total,
                new Counts(
                        sections,
                        run.facts.get(1).most(Counts.AUTHORS),
                        run.facts.get(2).most(Integer.MAX_VALUE),
                        periods));
    }
}
