package press.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Numbers for the values of one field that are the same in all parts of the index: each part numbers them for itself, and
 * to look every value up in words for every search would take longer than the search. A part is read once, when it is first
 * counted. Safe for use by many threads.
 */
final class FactDictionary {

    private final String field;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final Map<IndexReader.CacheKey, int[]> parts = new ConcurrentHashMap<>();

    FactDictionary(String field) {
        this.field = field;
    }

    /** The number of each value of a part, in the order in which that part numbers them. */
    int[] of(LeafReader part, SortedSetDocValues facts) throws IOException {
        IndexReader.CacheHelper cache = part.getCoreCacheHelper();
        int[] known = parts.get(cache.getKey());
        if (known == null) {
            known = read(facts);
            if (parts.put(cache.getKey(), known) == null) {
                cache.addClosedListener(parts::remove);
            }
        }
        return known;
    }

    private synchronized int[] read(SortedSetDocValues facts) throws IOException {
        int[] read = new int[Math.toIntExact(facts.getValueCount())];
        for (int ordinal = 0; ordinal < read.length; ordinal++) {
            String value = facts.lookupOrd(ordinal).utf8ToString();
            Integer number = numbers.putIfAbsent(value, values.size());
            if (number == null) {
                number = values.size();
                values.add(value);
            }
            read[ordinal] = number;
        }
        return read;
    }

    /** How many values there are so far. */
    synchronized int size() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number);
    }

    String field() {
        return field;
    }
}
