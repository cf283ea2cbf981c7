package press.broadsheet.platform.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An SQLite file for what can be made again: nothing waits for the disk, and a crash may cost all of it. Safe for use by
 * many threads: one writes, one reads at a time.
 */
public final class ScratchFile implements AutoCloseable {

    private final Connection writing;
    private final Connection reading;
    private final Object writer = new Object();
    private final Object reader = new Object();

    private ScratchFile(Connection writing, Connection reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /** Work on a connection. */
    public interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    /** Work that has no result. */
    public interface Writing {
        void on(Connection connection) throws SQLException;
    }

    /** Makes the file anew with one table; whatever stood there is thrown away. */
    public static ScratchFile openAnew(Path path, String createTable) {
        try {
            for (String ending : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(path.resolveSibling(path.getFileName() + ending));
            }
            SQLiteConfig settings = new SQLiteConfig();
            settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
            settings.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
            settings.setBusyTimeout(2_000);
            SQLiteDataSource source = new SQLiteDataSource(settings);
            source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
            Connection writing = source.getConnection();
            try (Statement create = writing.createStatement()) {
                create.execute(createTable);
            }
            writing.setAutoCommit(false);
            return new ScratchFile(writing, source.getConnection());
        } catch (IOException failure) {
            throw new UncheckedIOException("the file %s cannot be made anew".formatted(path), failure);
        } catch (SQLException failure) {
            throw new DatabaseAway(
                    "the file %s cannot be made anew: %s".formatted(path, failure.getMessage()), failure);
        }
    }

    public <T extends @Nullable Object> T read(Work<T> work) throws SQLException {
        synchronized (reader) {
            return work.on(reading);
        }
    }

    /** Runs the work in a transaction. */
    public void write(Writing work) throws SQLException {
        synchronized (writer) {
            try {
                work.on(writing);
                writing.commit();
            } catch (SQLException failure) {
                writing.rollback();
                throw failure;
            }
        }
    }

    @Override
    public void close() {
        try {
            synchronized (writer) {
                writing.close();
            }
            synchronized (reader) {
                reading.close();
            }
        } catch (SQLException failure) {
            throw new DatabaseAway("a scratch file could not be closed", failure);
        }
    }
}
