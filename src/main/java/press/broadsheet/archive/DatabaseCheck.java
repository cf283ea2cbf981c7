package press.broadsheet.archive;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;

/** Has SQLite look at its own file. PostgreSQL keeps its references whole by itself and has nothing to be asked. */
final class DatabaseCheck implements Checked {

    private final Database database;

    DatabaseCheck(Database database) {
        this.database = database;
    }

    @Override
    public List<String> disagreements() {
        return switch (database.dialect()) {
            case SQLITE -> database.read(DatabaseCheck::ofFile);
            case POSTGRESQL -> List.of();
        };
    }

    private static List<String> ofFile(Session session) {
        List<String> found = new ArrayList<>();
        session.sql("PRAGMA integrity_check").query(row -> {
            String said = row.getString(1);
            if (!said.equals("ok")) {
                found.add("The database file is damaged: %s."
                        .formatted(said.replace('\n', ' ').strip()));
            }
        });
        session.sql("PRAGMA foreign_key_check").query(row -> {
            found.add("Row %s of table %s points to a row of %s that is not there."
                    .formatted(row.getString("rowid"), row.getString("table"), row.getString("parent")));
        });
        return found;
    }
}
