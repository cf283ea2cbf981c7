package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Rhythm;

/** One who makes the paper, as readers are shown them since an instant. */
public record StaffMember(Person person, Instant at) {

    static final String COLUMNS =
            "title, words, at, name, role, biography, portrait, email, column_name, column_rhythm";

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
