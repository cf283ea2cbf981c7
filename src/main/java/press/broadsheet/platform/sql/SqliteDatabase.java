package press.broadsheet.platform.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A paper's tables in one file, with one writer and a pool of readers. */
public final class SqliteDatabase implements Database {

    private static final int READERS = 8;
    private static final int BUSY_MILLIS = 10_000;

    private final SQLiteDataSource writing;
    private final HikariDataSource reading;
    private final GroupCommit writer;
    private final SqliteFile file;

    public SqliteDatabase(Path file) {
        this.file = new SqliteFile(file);
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        this.writing = new SQLiteDataSource(settings());
        this.writing.setUrl(url);
        this.writer = new GroupCommit(writing);
        this.reading = readers(url);
    }

    private static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: a commit is acknowledged only when the log is on disk.
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(BUSY_MILLIS);
        settings.setCacheSize(-16_000);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return settings;
    }

    private static HikariDataSource readers(String url) {
        // The file is not mapped into memory: one that is cut short would then end the program, and reading is no
        // dearer.
        SQLiteConfig settings = settings();
        settings.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl(url);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName("readers");
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(false);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    @Override
    public <T> T write(Function<Session, T> work) {
        try {
            T result = writer.write(work);
            // Only what is in the file was written.
            file.check();
            return result;
        } catch (RuntimeException failure) {
            throw SqliteFile.explained(failure);
        }
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        file.checkNowAndThen();
        try (Connection connection = reading.getConnection()) {
            try {
                return work.apply(new Session(connection, Dialect.SQLITE));
            } finally {
                connection.rollback();
            }
        } catch (RuntimeException failure) {
            throw SqliteFile.explained(failure);
        } catch (SQLException failure) {
            throw new DatabaseAway("the database file cannot be read: " + failure.getMessage(), failure);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public DataSource forMigration() {
        return writing;
    }

    @Override
    public void close() {
        writer.close();
        reading.close();
    }
}
