package press.broadsheet.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.platform.sql.Session;

/**
 * Which revisions, corrections and old addresses the tables have for some stories; the words themselves are not read.
 */
record KeptTexts(
        Map<Long, TreeSet<Integer>> revisions,
        Map<Long, TreeSet<Integer>> corrections,
        Map<Long, TreeSet<String>> addresses) {

    static KeptTexts between(Session session, long from, long to) {
        Map<Long, TreeSet<String>> addresses = new HashMap<>();
        session.sql("SELECT story_id, path FROM old_address WHERE story_id BETWEEN ? AND ?")
                .params(from, to)
                .query(row -> {
                    addresses
                            .computeIfAbsent(row.getLong("story_id"), _ -> new TreeSet<>())
                            .add(row.getString("path"));
                });
        return new KeptTexts(
                numbers(session, "revision", from, to), numbers(session, "correction", from, to), addresses);
    }

    private static Map<Long, TreeSet<Integer>> numbers(Session session, String table, long from, long to) {
        Map<Long, TreeSet<Integer>> numbers = new HashMap<>();
        session.sql("SELECT story_id, number FROM " + table + " WHERE story_id BETWEEN ? AND ?")
                .params(from, to)
                .query(row -> {
                    numbers.computeIfAbsent(row.getLong("story_id"), _ -> new TreeSet<>())
                            .add(row.getInt("number"));
                });
        return numbers;
    }

    void compare(long id, StoryFold fold, List<String> found) {
        compare(id, "revision", fold.revision(), revisions, found);
        compare(id, "correction", fold.corrections(), corrections, found);
        Set<String> kept = addresses.getOrDefault(id, new TreeSet<>());
        Set<String> missing = new TreeSet<>(fold.addresses());
        missing.removeAll(kept);
        missing.forEach(path -> found.add("The old address %s of story %d is missing.".formatted(path, id)));
        Set<String> unknown = new TreeSet<>(kept);
        unknown.removeAll(fold.addresses());
        unknown.forEach(path -> found.add(
                "The old address %s leads to story %d, but the journal does not say so.".formatted(path, id)));
    }

    private static void compare(
            long id, String what, int newest, Map<Long, TreeSet<Integer>> kept, List<String> found) {
        TreeSet<Integer> there = kept.getOrDefault(id, new TreeSet<>());
        for (int number = 1; number <= newest; number++) {
            if (!there.contains(number)) {
                found.add("%s %d of story %d is missing."
                        .formatted(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1), number, id));
            }
        }
        for (int number : there) {
            if (number < 1 || number > newest) {
                found.add("Story %d has a %s %d of which the journal does not know.".formatted(id, what, number));
            }
        }
    }
}
