package press.broadsheet.masthead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.SectionPath;

/** The series of the paper, in the order in which each title began them. */
public final class SeriesTable {

    private static final String SELECT =
            "SELECT title, name, heading, kind, section, rhythm, hour, description FROM series ";

    private SeriesTable() {}

    /** The series of a title. */
    public static List<Series> of(Session session, String prefix) {
        return session.sql(SELECT + "WHERE title = ? ORDER BY place, name")
                .param(prefix)
                .query((row, _) -> read(row))
                .list();
    }

    /** Every series of the paper, the main title's first. */
    public static List<Series> all(Session session) {
        return session.sql(SELECT + "ORDER BY title, place, name")
                .query((row, _) -> read(row))
                .list();
    }

    public static Optional<Series> find(Session session, String prefix, String name) {
        return find(session, prefix, name, "");
    }

    /** The same, and nobody else gives it instalments until the transaction ends. */
    public static Optional<Series> findForChange(Session session, String prefix, String name) {
        // SQLite has one writer anyway.
        return find(session, prefix, name, session.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE" : "");
    }

    private static Optional<Series> find(Session session, String prefix, String name, String lock) {
        return session.sql(SELECT + "WHERE title = ? AND name = ?" + lock)
                .params(prefix, name)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Sets a series in place of the one with the same name, which keeps its place; a new one comes last. */
    public static void set(Session session, Instant at, Series series) {
        session.sql("""
                        INSERT INTO series (title, name, place, at, heading, kind, section, rhythm, hour, description)
                        VALUES (?, ?, (SELECT COALESCE(MAX(place), 0) + 1 FROM series WHERE title = ?), ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (title, name) DO UPDATE
                        SET at = excluded.at, heading = excluded.heading, kind = excluded.kind,
                          section = excluded.section, rhythm = excluded.rhythm, hour = excluded.hour,
                          description = excluded.description
                        """)
                .params(
                        series.prefix(),
                        series.name(),
                        series.prefix(),
                        Session.stamp(at),
                        series.heading(),
                        series.kind().word(),
                        series.section().value(),
                        series.rhythm().text(),
                        series.hour().toString(),
                        series.description())
                .update();
    }

    /** Ends a series and forgets which stories were its instalments. */
    public static void remove(Session session, String prefix, String name) {
        session.sql("DELETE FROM instalment WHERE title = ? AND series = ?")
                .params(prefix, name)
                .update();
        session.sql("DELETE FROM series WHERE title = ? AND name = ?")
                .params(prefix, name)
                .update();
    }

    private static Series read(ResultSet row) throws SQLException {
        return new Series(
                row.getString("title"),
                row.getString("name"),
                row.getString("heading"),
                Series.Kind.parse(row.getString("kind")),
                new SectionPath(row.getString("section")),
                Rhythm.parse("rhythm", row.getString("rhythm")),
                LocalTime.parse(row.getString("hour")),
                row.getString("description"));
    }
}
