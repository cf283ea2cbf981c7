package press.broadsheet.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** Puts stories in order, on each of the lists that they stand in. */
final class Places {

    /** More than any page shows, so that a list stays full when some of its stories are taken back. */
    static final int KEPT = 40;

    /** Beyond so many stories nobody looks: none of them comes onto the first places of a list that is read. */
    private static final int LOOKED_AT = 20_000;

    private static final int CHUNK = 500;

    private final Session session;
    private final Map<Long, List<String>> names = new HashMap<>();

    /** For one making of the lists: where a story stands is asked once, whatever spans it was read in. */
    Places(Session session) {
        this.session = session;
    }

    /** A story on a list. */
    record Ranked(StoryId story, long readers) {}

    Map<String, List<Ranked>> of(Map<StoryId, Long> readers) {
        // Of two stories with as many readers the newer one first.
        List<Ranked> ordered = readers.entrySet().stream()
                .map(one -> new Ranked(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Ranked::readers)
                        .thenComparingLong(one -> one.story().value())
                        .reversed())
                .limit(LOOKED_AT)
                .toList();
        learn(ordered);
        Map<String, List<Ranked>> lists = new HashMap<>();
        for (Ranked one : ordered) {
            for (String name : names.getOrDefault(one.story().value(), List.of())) {
                List<Ranked> list = lists.computeIfAbsent(name, _ -> new ArrayList<>());
                if (list.size() < KEPT) {
                    list.add(one);
                }
            }
        }
        return lists;
    }

    private void learn(List<Ranked> stories) {
        List<Long> unknown = stories.stream()
                .map(one -> one.story().value())
                .filter(story -> !names.containsKey(story))
                .toList();
        for (int from = 0; from < unknown.size(); from += CHUNK) {
            List<Long> chunk = unknown.subList(from, Math.min(from + CHUNK, unknown.size()));
            chunk.forEach(story -> names.put(story, new ArrayList<>()));
            String marks = String.join(", ", chunk.stream().map(_ -> "?").toList());
            session.sql("SELECT story_id, list FROM printed_in WHERE story_id IN (" + marks
                            + ") AND (list LIKE 'title:%' OR list LIKE 'section:%')")
                    .params(chunk)
                    .query(row -> {
                        names.computeIfAbsent(row.getLong("story_id"), _ -> new ArrayList<>())
                                .add(row.getString("list"));
                    });
        }
    }
}
