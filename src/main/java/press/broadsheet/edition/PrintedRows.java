package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** What the edition's tables have of some stories. */
record PrintedRows(
        Map<Long, List<Object>> printed,
        Map<Long, Set<String>> lists,
        Map<Long, Set<String>> pictures,
        Map<Long, Set<String>> films,
        Map<Long, Set<String>> days,
        Map<Long, Burial> gone) {

    /**
     * A killed story.
     *
     * @param told whether readers are told what the newsroom wants them to be told
     */
    private record Burial(long at, boolean told) {}

    private static final List<String> COLUMNS =
            List.of("revision", "first time", "updated time", "language", "headline", "card", "words");

    static PrintedRows between(Session session, long from, long to) {
        Map<Long, List<Object>> printed = new HashMap<>();
        session.sql("SELECT * FROM printed WHERE story_id BETWEEN ? AND ?")
                .params(from, to)
                .query(row -> {
                    printed.put(row.getLong("story_id"), columns(row));
                });
        Map<Long, Burial> gone = new HashMap<>();
        session.sql("""
                        SELECT g.story_id, g.at, CASE WHEN g.notice = COALESCE(s.kill_notice, '') THEN 1 ELSE 0 END AS told
                        FROM gone g LEFT JOIN story s ON s.id = g.story_id WHERE g.story_id BETWEEN ? AND ?
                        """).params(from, to).query(row -> {
            gone.put(row.getLong("story_id"), new Burial(row.getLong("at"), row.getInt("told") == 1));
        });
        return new PrintedRows(
                printed,
                texts(session, "SELECT story_id, list || ' ' || first_at AS text FROM printed_in", from, to),
                pictures(session, from, to),
                texts(session, "SELECT story_id, hash AS text FROM printed_video", from, to),
                texts(
                        session,
                        "SELECT story_id, number || ' ' || from_day || ' ' || to_day AS text FROM printed_event",
                        from,
                        to),
                gone);
    }

    /** The numbers of pictures, and with their numbers the points around which they are cut. */
    private static Map<Long, Set<String>> pictures(Session session, long from, long to) {
        Map<Long, Set<String>> pictures =
                texts(session, "SELECT story_id, hash AS text FROM printed_picture", from, to);
        texts(session, "SELECT story_id, hash || ' ' || x || '-' || y AS text FROM printed_focus", from, to)
                .forEach((story, cut) ->
                        pictures.computeIfAbsent(story, _ -> new TreeSet<>()).addAll(cut));
        return pictures;
    }

    private static List<Object> columns(ResultSet row) throws SQLException {
        return List.of(
                row.getInt("revision"),
                row.getLong("first_at"),
                row.getLong("updated_at"),
                row.getString("language"),
                row.getString("headline"),
                row.getString("card"),
                row.getString("copy"));
    }

    private static Map<Long, Set<String>> texts(Session session, String select, long from, long to) {
        Map<Long, Set<String>> texts = new HashMap<>();
        session.sql(select + " WHERE story_id BETWEEN ? AND ?").params(from, to).query(row -> {
            texts.computeIfAbsent(row.getLong("story_id"), _ -> new TreeSet<>()).add(row.getString("text"));
        });
        return texts;
    }

    /** The numbers of the stories of which something is there. */
    Set<Long> stories() {
        Set<Long> numbers = new TreeSet<>(printed.keySet());
        numbers.addAll(lists.keySet());
        numbers.addAll(pictures.keySet());
        numbers.addAll(films.keySet());
        numbers.addAll(days.keySet());
        numbers.addAll(gone.keySet());
        return numbers;
    }

    List<String> differences(StoryId id, Expected expected) {
        List<String> found = new ArrayList<>();
        inPrint(id, expected.printed(), printed.getOrDefault(id.value(), List.of()), found);
        Set<String> listed = new TreeSet<>();
        if (expected.lists() != null) {
            expected.lists().forEach(list -> listed.add(list + " " + expected.first()));
            if (!listed.equals(lists.getOrDefault(id.value(), Set.of()))) {
                found.add("The edition has story %s in other lists than the journal.".formatted(id));
            }
        }
        if (!expected.pictures().equals(pictures.getOrDefault(id.value(), Set.of()))) {
            found.add("The edition has other pictures for story %s than its words.".formatted(id));
        }
        if (!expected.films().equals(films.getOrDefault(id.value(), Set.of()))) {
            found.add("The edition has other films for story %s than its words.".formatted(id));
        }
        if (!expected.days().equals(days.getOrDefault(id.value(), Set.of()))) {
            found.add("The edition has other days for what story %s lists than its words.".formatted(id));
        }
        Burial buried = gone.get(id.value());
        Long killed = Session.stampOrNull(expected.gone());
        if (buried == null ? killed != null : !Long.valueOf(buried.at).equals(killed)) {
            found.add("The edition and the journal disagree on whether, or when, story %s was killed.".formatted(id));
        }
        if (buried != null && !buried.told) {
            found.add("The edition has another notice for the killed story %s than the newsroom.".formatted(id));
        }
        return found;
    }

    private static void inPrint(StoryId id, List<Object> journal, List<Object> edition, List<String> found) {
        if (journal.isEmpty() != edition.isEmpty()) {
            found.add((edition.isEmpty()
                            ? "By the journal story %s is in print, but the edition does not have it."
                            : "The edition has story %s in print, but by the journal it is not.")
                    .formatted(id));
            return;
        }
        for (int column = 0; column < edition.size(); column++) {
            if (!journal.get(column).equals(edition.get(column))) {
                found.add(
                        "The edition and the journal differ in the %s of story %s.".formatted(COLUMNS.get(column), id));
            }
        }
    }
}
