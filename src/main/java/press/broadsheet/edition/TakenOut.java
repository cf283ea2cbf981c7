package press.broadsheet.edition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/**
 * The stories that were taken out of print, by a kill, an embargo or a withdrawal, and are not back.
 *
 * @param since what was taken out before is not known here: a copy that is older must go too
 */
public record TakenOut(Instant since, List<StoryId> stories) {

    public TakenOut {
        stories = List.copyOf(stories);
    }

    private record Row(StoryId story, long position) {}

    static TakenOut last(Session session, int limit) {
        List<Row> rows = session.sql("""
                        SELECT subject, MAX(position) AS latest FROM touched
                        WHERE purge = 1 AND subject LIKE 'story:%' GROUP BY subject ORDER BY latest DESC LIMIT ?
                        """)
                .param(limit)
                .query((row, _) -> new Row(
                        new StoryId(Long.parseLong(row.getString("subject").substring("story:".length()))),
                        row.getLong("latest")))
                .list();
        long from = rows.size() < limit ? oldestTouch(session) : rows.getLast().position();
        Set<StoryId> back =
                Prints.cards(session, rows.stream().map(Row::story).toList()).keySet();
        return new TakenOut(
                at(session, from),
                rows.stream().map(Row::story).filter(id -> !back.contains(id)).toList());
    }

    private static long oldestTouch(Session session) {
        return session.sql("SELECT COALESCE(MIN(position), 0) FROM touched")
                .query(Long.class)
                .single();
    }

    private static Instant at(Session session, long position) {
        return session.sql("SELECT at FROM journal WHERE position = ?")
                .param(position)
                .query((row, _) -> Lists.instant(row, "at"))
                .optional()
                .orElse(Instant.EPOCH);
    }
}
