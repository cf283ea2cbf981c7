package press.broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.PaperSettings;
import press.broadsheet.platform.sql.SqliteDatabase;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** What only a file can suffer. */
class VerifySqliteTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private Verify.Report verified() {
        return paper.verified();
    }

    private void damages(String... statements) throws SQLException {
        String address = "jdbc:sqlite:" + paper.folder().resolve(PaperSettings.FILE);
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void namesLinesThatAreMissingFromTheJournal() throws SQLException {
        paper.files(story("One"));
        paper.files(story("Two"));
        damages("DELETE FROM journal WHERE position = 2");
        assertThat(verified().disagreements())
                .contains("The journal goes from position 1 to 3; lines are missing.")
                .contains("Story 1 stands in the tables, but the journal has no entry about it.");
    }

    @Test
    void namesRowsThatPointToNothing() throws SQLException {
        paper.files(story("One"));
        damages("PRAGMA foreign_keys = OFF", "DELETE FROM story");
        assertThat(verified().disagreements())
                .contains("The journal has entries about story 1, but the tables do not have it.")
                .anyMatch(found -> found.contains("of table revision points to a row of story that is not there"));
    }

    @Test
    void namesAFileThatIsDamaged() throws SQLException, IOException {
        paper.files(story("One"));
        damages("PRAGMA wal_checkpoint(TRUNCATE)");
        long page = paper.paper().database().read(session -> session.sql(
                        "SELECT rootpage FROM sqlite_schema WHERE name = 'journal_of_story'")
                .query(Long.class)
                .single());
        long size = paper.paper().database().read(session -> session.sql("PRAGMA page_size")
                .query(Long.class)
                .single());
        Path file = paper.folder().resolve(PaperSettings.FILE);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            // The number of cells of the page, by SQLite's file format 1.6: it has none any more.
            bytes.seek((page - 1) * size + 3);
            bytes.writeShort(0);
        }
        try (SqliteDatabase anew = new SqliteDatabase(file)) {
            assertThat(new DatabaseCheck(anew).disagreements())
                    .isNotEmpty()
                    .allMatch(found -> found.startsWith("The database file is damaged: "));
        }
    }
}
