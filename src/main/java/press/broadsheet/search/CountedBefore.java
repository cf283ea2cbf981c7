package press.broadsheet.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What was counted lately: whoever reads on to the next page, or asks what everybody asks that day, finds it done. Safe for
 * use by many threads.
 */
final class CountedBefore {

    private static final int KEPT = 500;

    private final Map<Key, Counted> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Counted> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param state of the index; another one once anything was added or removed
     * @param minute in which it was counted, since periods end now
     */
    record Key(IndexReader.CacheKey state, Query query, long minute) {}

    synchronized @Nullable Counted get(Key key) {
        return kept.get(key);
    }

    synchronized void put(Key key, Counted counted) {
        kept.put(key, counted);
    }
}
