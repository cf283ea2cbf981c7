package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import press.broadsheet.masthead.Person;

/** One who makes the paper, as readers are shown them since an instant. */
public record StaffMember(Person person, Instant at) {

    static final String COLUMNS = "title, words, at, name, role, biography, portrait, email";

    static StaffMember of(ResultSet row) throws SQLException {
        return new StaffMember(
                new Person(
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("biography"),
                        row.getString("portrait"),
                        row.getString("email")),
                Lists.instant(row, "at"));
    }
}
