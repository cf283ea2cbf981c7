package press.broadsheet.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.SectionPath;

/** Counts stories by their sections, authors, languages and times. Belongs to one search. */
final class Tally {

    private final List<FactCount> facts;
    private final long[] since;
    private final int[] periods;
    private @Nullable NumericDocValues times;
    private long[] printed = new long[64];
    private int size;

    /** @param since when each period began, in milliseconds, in the order of the periods */
    Tally(Counting.Dictionaries dictionaries, long[] since) {
        this.facts = List.of(
                new FactCount(dictionaries.sections()),
                new FactCount(dictionaries.authors()),
                new FactCount(dictionaries.languages()));
        this.since = since;
        this.periods = new int[since.length];
    }

    /** Goes on in the next part of the index. */
    void enter(LeafReader part) throws IOException {
        for (FactCount fact : facts) {
            fact.enter(part);
        }
        times = DocValues.unwrapSingleton(DocValues.getSortedNumeric(part, StoryDocument.FIRST));
    }

    /** @param document not before the one added before it */
    void add(int document) throws IOException {
        for (FactCount fact : facts) {
            fact.add(document);
        }
        NumericDocValues part = times;
        if (part != null && part.advanceExact(document)) {
            long first = part.longValue();
            keep(first);
            for (int period = since.length - 1; period >= 0 && first >= since[period]; period--) {
                periods[period]++;
            }
        }
    }

    private void keep(long first) {
        if (size == printed.length) {
            printed = Arrays.copyOf(printed, size * 2);
        }
        printed[size++] = first;
    }

    /** When they were printed, oldest first. */
    long[] printed() {
        long[] sorted = Arrays.copyOf(printed, size);
        Arrays.sort(sorted);
        return sorted;
    }

    void leave() {
        facts.forEach(FactCount::leave);
    }

    /**
     * What was counted, as it is among all.
     *
     * @param all how many stories were found
     * @param looked how many of them were looked at
     */
    Counts counts(long all, int looked) {
        double each = looked == 0 ? 1 : (double) all / looked;
        Map<SectionPath, Integer> sections = new HashMap<>();
        most(0, Integer.MAX_VALUE, each).forEach((path, count) -> sections.put(new SectionPath(path), count));
        Map<Period, Integer> inPeriods = new EnumMap<>(Period.class);
        Period[] known = Period.values();
        for (int period = 0; period < known.length; period++) {
            if (periods[period] > 0) {
                inPeriods.put(known[period], among(periods[period], each));
            }
        }
        return new Counts(
                all == looked, sections, most(1, Counts.AUTHORS, each), most(2, Integer.MAX_VALUE, each), inPeriods);
    }

    private Map<String, Integer> most(int fact, int limit, double each) {
        Map<String, Integer> most = new HashMap<>();
        facts.get(fact).most(limit).forEach((value, count) -> most.put(value, among(count, each)));
        return most;
    }

    private static int among(int count, double each) {
        return Math.toIntExact(Math.round(count * each));
    }
}
