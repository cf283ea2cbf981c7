package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.platform.sql.Session;

/** One who makes the paper, as readers are shown them since an instant. */
public record StaffMember(Person person, Instant at) {

    static final String COLUMNS =
            "title, words, at, name, role, biography, portrait, email, column_name, column_rhythm";

    static Optional<StaffMember> find(Session session, String prefix, String words) {
        return session.sql("SELECT " + COLUMNS + " FROM person WHERE title = ? AND words = ?")
                .params(prefix, words)
                .query((row, _) -> of(row))
                .optional();
    }

    static List<StaffMember> all(Session session, String prefix) {
        return session.sql("SELECT " + COLUMNS + " FROM person WHERE title = ? ORDER BY place, words")
                .param(prefix)
                .query((row, _) -> of(row))
                .list();
    }

    static boolean any(Session session, String prefix) {
        return session.sql("SELECT EXISTS (SELECT 1 FROM person WHERE title = ?)")
                .param(prefix)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    static StaffMember of(ResultSet row) throws SQLException {
        return new StaffMember(
                new Person(
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("biography"),
                        row.getString("portrait"),
                        row.getString("email"),
                        column(row)),
                Lists.instant(row, "at"));
    }

    private static @Nullable Column column(ResultSet row) throws SQLException {
        String name = row.getString("column_name");
        return name == null ? null : new Column(name, Rhythm.parse("column.rhythm", row.getString("column_rhythm")));
    }
}
