package press.broadsheet.platform.sql;

import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Where a paper's tables stand. Safe for use by many threads.
 *
 * <p>Instants are stored as whole milliseconds since 1970-01-01T00:00Z in integer columns, truth values as 0 and 1, so
 * that the same SQL runs on both engines.
 */
public interface Database extends AutoCloseable {

    /**
     * Runs work that writes, in a transaction of its own, and returns only when the commit is on disk. On SQLite the
     * works of many threads share one commit; the work of one never sees half of another's.
     *
     * @throws DatabaseAway when the database cannot be reached; nothing was written
     */
    <T> T write(Function<Session, T> work);

    /**
     * Runs work that reads, on one snapshot of the tables.
     *
     * @throws DatabaseAway when the database cannot be reached
     */
    <T> T read(Function<Session, T> work);

    Dialect dialect();

    /** For Flyway alone. */
    DataSource forMigration();

    @Override
    void close();
}
