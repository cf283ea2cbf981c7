package press.broadsheet.archive;

import java.util.Map;
import java.util.TreeSet;

/** What the journal says of things by their names or numbers, held against what their tables say. */
final class Differences {

    private Differences() {}

    /** Takes what is not the same on both sides. */
    interface Told<K, V> {
        void of(K key, V said, V there);
    }

    /** @param nothing what a side says that does not know a thing */
    static <K extends Comparable<K>, V> void tell(Map<K, V> journal, Map<K, V> tables, V nothing, Told<K, V> told) {
        TreeSet<K> all = new TreeSet<>(journal.keySet());
        all.addAll(tables.keySet());
        for (K key : all) {
            V said = journal.getOrDefault(key, nothing);
            V there = tables.getOrDefault(key, nothing);
            if (!said.equals(there)) {
                told.of(key, said, there);
            }
        }
    }
}
