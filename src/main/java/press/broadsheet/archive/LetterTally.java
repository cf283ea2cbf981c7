package press.broadsheet.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.journal.Change;
import press.broadsheet.platform.sql.Session;

/** What the journal says of readers' letters, held against their tables. Belongs to one thread. */
final class LetterTally {

    private static final String ERASED = ", erased";

    private final Map<Long, String> journal = new TreeMap<>();

    void add(Change.OfLetter change) {
        String before = journal.getOrDefault(change.letter(), "");
        journal.put(
                change.letter(),
                switch (change) {
                    case Change.LetterReceived _ -> "waiting";
                    case Change.LetterEdited _ -> before;
                    case Change.LetterDecided decided -> decided.accepted() ? "accepted" : "rejected";
                    case Change.LetterPrinted printed -> "printed as story " + printed.story();
                    case Change.LetterErased _ -> (before.startsWith("printed") ? before : "rejected") + ERASED;
                });
    }

    void compare(Session session, List<String> found) {
        Differences.tell(
                journal,
                tables(session),
                "nothing",
                (letter, said, there) -> found.add(
                        "The journal says of letter %d: %s; its row says: %s.".formatted(letter, said, there)));
    }

    private static Map<Long, String> tables(Session session) {
        Map<Long, String> tables = new TreeMap<>();
        session.sql("""
                        SELECT l.number, l.state, l.story_id, w.number AS kept
                        FROM letter l LEFT JOIN letter_words w ON w.number = l.number
                        """).query(row -> {
            String state = row.getString("state");
            String printed = state.equals("printed") ? " as story " + row.getLong("story_id") : "";
            tables.put(row.getLong("number"), state + printed + (row.getObject("kept") == null ? ERASED : ""));
        });
        return tables;
    }
}
