package press.broadsheet.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the values of one field in the found stories. Belongs to one search. */
final class FactCount {

    private final FactDictionary dictionary;
    private int[] totals = new int[0];
    private SortedSetDocValues facts = DocValues.emptySortedSet();
    private int[] numbers = new int[0];
    private int[] counts = new int[0];

    FactCount(FactDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Goes on in the next part of the index. */
    void enter(LeafReader part) throws IOException {
        facts = DocValues.getSortedSet(part, dictionary.field());
        numbers = dictionary.of(part, facts);
        counts = new int[numbers.length];
    }

    void add(int document) throws IOException {
        if (facts.advanceExact(document)) {
            for (int left = facts.docValueCount(); left > 0; left--) {
                counts[(int) facts.nextOrd()]++;
            }
        }
    }

    /** Takes over what was counted in this part. */
    void leave() {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                int number = numbers[ordinal];
                if (number >= totals.length) {
                    totals = Arrays.copyOf(totals, Math.max(dictionary.size(), number + 1));
                }
                totals[number] += counts[ordinal];
            }
        }
        counts = new int[0];
    }

    /** The values with the highest counts; of those that are level, in the order of the values. */
    Map<String, Integer> most(int limit) {
        Map<String, Integer> all = new HashMap<>();
        int floor = floor(limit);
        for (int number = 0; number < totals.length; number++) {
            if (totals[number] > 0 && totals[number] >= floor) {
                all.put(dictionary.value(number), totals[number]);
            }
        }
        Map<String, Integer> most = new HashMap<>();
        all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        return most;
    }

    /** The count that the last of the highest has, so that not every value has to be looked up in words. */
    private int floor(int limit) {
        if (totals.length <= limit) {
            return 1;
        }
        int[] sorted = totals.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - limit];
    }
}
