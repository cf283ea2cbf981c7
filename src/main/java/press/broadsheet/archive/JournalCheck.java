package press.broadsheet.archive;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.journal.Entry;
import press.broadsheet.journal.sql.Line;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;

/** Reads the journal from its first line to its last; what it says of the paper around the stories must be there. */
final class JournalCheck implements Checked {

    private static final int CHUNK = 1_000;

    private final Database database;

    JournalCheck(Database database) {
        this.database = database;
    }

    @Override
    public List<String> disagreements() {
        return database.read(session -> {
            List<String> found = new ArrayList<>();
            PaperTally tally = new PaperTally();
            long position = 0;
            List<Line> lines;
            do {
                lines = Line.after(session, position, CHUNK);
                for (Line line : lines) {
                    gap(session.dialect(), position, line.position(), found);
                    read(line, tally, found);
                    position = line.position();
                }
            } while (lines.size() == CHUNK);
            followers(session, position, found);
            tally.compare(session, found);
            return found;
        });
    }

    /** PostgreSQL leaves out the numbers of what was rolled back; on SQLite only a deleted line can be missing. */
    private static void gap(Dialect dialect, long before, long position, List<String> found) {
        if (dialect == Dialect.SQLITE && position != before + 1) {
            found.add("The journal goes from position %d to %d; lines are missing.".formatted(before, position));
        }
    }

    private static void read(Line line, PaperTally tally, List<String> found) {
        Entry entry;
        try {
            entry = line.entry();
        } catch (RuntimeException unreadable) {
            String reason =
                    String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
            found.add("The journal's line at position %d cannot be read: %s.".formatted(line.position(), reason));
            return;
        }
        tally.add(entry.change());
    }

    private static void followers(Session session, long end, List<String> found) {
        session.sql("SELECT name, position FROM follower WHERE position > ?")
                .param(end)
                .query(row -> {
                    found.add("The follower %s stands at position %d, but the journal ends at %d."
                            .formatted(row.getString("name"), row.getLong("position"), end));
                });
    }
}
