package press.broadsheet.search;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** Which of the found stories comes first. No two stories stand level, so that each has its place on one page. */
public enum Order {
    /** What answers best; of those that answer equally well the newer, so that a new index answers like an old one. */
    BEST,
    NEWEST,
    OLDEST;

    /** The same as the engine sorts: by score, time and number in any case, so that a place is always these three. */
    Sort sort(boolean backwards) {
        boolean newestFirst = (this != OLDEST) != backwards;
        SortField first = LongField.newSortField(StoryDocument.FIRST, newestFirst, SortedNumericSelector.Type.MAX);
        SortField id = new SortField(StoryDocument.ID, SortField.Type.LONG, newestFirst);
        // The engine's own order of scores, from the best, counts as not reversed.
        return switch (this) {
            case BEST -> new Sort(new SortField(null, SortField.Type.SCORE, backwards), first, id);
            case NEWEST, OLDEST -> new Sort(first, id);
        };
    }
}
