package press.broadsheet.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that is taken away or damaged while it is open is a database that is away. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SqliteFileTest {

    @AutoClose
    private final SqliteDatabase database;

    private final Path file;

    SqliteFileTest(@TempDir Path folder) {
        this.file = folder.resolve("numbers.db");
        this.database = new SqliteDatabase(file);
    }

    @BeforeEach
    void fill() {
        database.write(session -> {
            session.sql("CREATE TABLE number (value INTEGER PRIMARY KEY, text TEXT) STRICT")
                    .update();
            for (int number = 0; number < 2_000; number++) {
                session.sql("INSERT INTO number VALUES (?, ?)")
                        .params(number, "words ".repeat(50))
                        .update();
            }
            return 0;
        });
    }

    private int write(int number) {
        return database.write(session ->
                session.sql("INSERT INTO number VALUES (?, '')").param(number).update());
    }

    private long count() {
        return database.read(session -> session.sql("SELECT COUNT(*) FROM number WHERE text LIKE '%words%'")
                .query(Long.class)
                .single());
    }

    @Test
    void acknowledgesNothingThatWouldBeLostWithTheFile() throws IOException {
        Files.delete(file);
        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> write(5_000));
    }

    @Test
    void saysSoToThoseWhoReadWithinASecond() throws IOException, InterruptedException {
        count();
        Files.move(file, file.resolveSibling("elsewhere.db"));
        Thread.sleep(1_100);
        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(this::count);
        Files.move(file.resolveSibling("elsewhere.db"), file);
        assertThat(count()).isEqualTo(2_000);
        assertThat(write(5_001)).isEqualTo(1);
    }

    /** Cut short under the program's hands: a file that is mapped into memory would end it. */
    @Test
    void livesThroughAFileThatIsCutShort() throws IOException, InterruptedException, SQLException {
        count();
        try (Connection connection = database.forMigration().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        for (int left : new int[] {100_000, 8_192, 0}) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(left);
            }
            // What is known of the file by heart may still be answered; nothing worse than an error happens.
            try {
                assertThat(count()).isEqualTo(2_000);
            } catch (DatabaseAway away) {
                assertThat(away).hasMessageContaining("database file");
            }
        }
        Thread.sleep(1_100);
        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(this::count).withMessageContaining("was emptied");
    }

    @Test
    void takesNoOtherFileForIt() throws IOException {
        Path copy = Files.copy(file, file.resolveSibling("copy.db"));
        Files.delete(file);
        Files.move(copy, file);
        assertThatExceptionOfType(DatabaseAway.class)
                .isThrownBy(() -> write(5_000))
                .withMessageContaining("another file");
    }

    @Test
    void isAwayWhenItIsDamaged() throws IOException {
        database.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.wrap("nonsense".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0);
        }
        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> {
            try (SqliteDatabase again = new SqliteDatabase(file)) {
                again.read(session -> session.sql("SELECT COUNT(*) FROM number")
                        .query(Long.class)
                        .single());
            }
        });
    }
}
