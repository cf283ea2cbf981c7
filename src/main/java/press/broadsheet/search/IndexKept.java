package press.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.platform.sql.Session;

/**
 * What an index on disk has.
 *
 * @param position the journal's position that it goes up to
 * @param stories when each story was first printed, by its number
 */
record IndexKept(long position, Map<Long, Long> stories, List<String> oddities) {

    /** Reads every file of the index through, and its stories; null when it has another form. */
    static @Nullable IndexKept read(DirectoryReader reader) throws IOException {
        Map<String, String> kept = reader.getIndexCommit().getUserData();
        String position = kept.get(LuceneIndex.POSITION_KEY);
        if (position == null || !LuceneIndex.FORM.equals(kept.get(LuceneIndex.FORM_KEY))) {
            return null;
        }
        IndexKept index = new IndexKept(Long.parseLong(position), new HashMap<>(), new ArrayList<>());
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
            index.add(leaf.reader());
        }
        return index;
    }

    private void add(LeafReader leaf) throws IOException {
        NumericDocValues ids = leaf.getNumericDocValues(StoryDocument.ID);
        SortedNumericDocValues times = leaf.getSortedNumericDocValues(StoryDocument.FIRST);
        if (ids == null || times == null) {
            return;
        }
        Bits live = leaf.getLiveDocs();
        for (int document = ids.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = ids.nextDoc()) {
            if ((live == null || live.get(document)) && times.advanceExact(document)) {
                long id = ids.longValue();
                if (stories.put(id, times.nextValue()) != null) {
                    oddities.add("The search index has story %d twice.".formatted(id));
                }
            }
        }
    }

    /** Compares with what is in print, but for the stories that were acted on after the index was kept. */
    List<String> compare(Session session) {
        List<String> found = new ArrayList<>(oddities);
        long end = session.sql("SELECT COALESCE(MAX(position), 0) FROM journal")
                .query(Long.class)
                .single();
        if (position > end) {
            found.add("The search index has read up to position %d, but the journal ends at %d."
                    .formatted(position, end));
            return found;
        }
        Map<Long, Long> printed = printed(session);
        TreeSet<Long> all = new TreeSet<>(printed.keySet());
        all.addAll(stories.keySet());
        all.removeAll(changedSince(session));
        for (long story : all) {
            compare(story, printed.get(story), stories.get(story), found);
        }
        return found;
    }

    private static void compare(long story, @Nullable Long printed, @Nullable Long indexed, List<String> found) {
        if (indexed == null) {
            found.add("Story %d is in print, but the search index does not have it.".formatted(story));
        } else if (printed == null) {
            found.add("The search index has story %d, which is not in print.".formatted(story));
        } else if (!printed.equals(indexed)) {
            found.add("The search index has another first time for story %d than the edition.".formatted(story));
        }
    }

    private static Map<Long, Long> printed(Session session) {
        Map<Long, Long> printed = new HashMap<>();
        session.sql("SELECT story_id, first_at FROM printed").query(row -> {
            printed.put(row.getLong("story_id"), row.getLong("first_at"));
        });
        return printed;
    }

    private List<Long> changedSince(Session session) {
        long both = Math.min(position, Follower.position(session, "edition"));
        return session.sql("SELECT DISTINCT story_id FROM journal WHERE position > ? AND story_id IS NOT NULL")
                .param(both)
                .query((row, _) -> row.getLong("story_id"))
                .list();
    }
}
