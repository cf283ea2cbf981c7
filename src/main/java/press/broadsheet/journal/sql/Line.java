package press.broadsheet.journal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Entry;
import press.broadsheet.platform.sql.Session;

/**
 * A line of the journal as it stands in the table, whether or not it can be understood.
 *
 * @param at in milliseconds since 1970
 * @param story null when the line is about none
 */
public record Line(
        long position,
        long at,
        String actor,
        String kind,
        @Nullable Long story,
        String facts) {

    private static final String SELECT = "SELECT position, at, actor, kind, story_id, facts FROM journal ";

    /** The lines after a position, oldest first. */
    public static List<Line> after(Session session, long position, int limit) {
        return session.sql(SELECT + "WHERE position > ? ORDER BY position LIMIT ?")
                .params(position, limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** The lines about the stories from one number to another, oldest first of each story. */
    public static List<Line> ofStories(Session session, long from, long to) {
        return session.sql(SELECT + "WHERE story_id BETWEEN ? AND ? ORDER BY story_id, position")
                .params(from, to)
                .query((row, _) -> read(row))
                .list();
    }

    static Line read(ResultSet row) throws SQLException {
        long number = row.getLong("story_id");
        Long story = row.wasNull() ? null : Long.valueOf(number);
        return new Line(
                row.getLong("position"),
                row.getLong("at"),
                row.getString("actor"),
                row.getString("kind"),
                story,
                row.getString("facts"));
    }

    /**
     * What the line says.
     *
     * @throws RuntimeException when this program cannot understand it
     */
    public Entry entry() {
        return new Entry(position, Session.instant(at), actor, Facts.read(kind, story, facts));
    }
}
