package press.broadsheet.platform.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** A paper's tables on a PostgreSQL server. */
public final class PostgresDatabase implements Database {

    private static final int CONNECTIONS = 12;

    /** A server that says nothing for so long while something is read counts as away. */
    private static final int LONGEST_SILENCE_MILLIS = 10_000;

    private final HikariDataSource pool;

    /** Opens a pool for a JDBC address; nothing is asked of the server before it is needed. */
    public PostgresDatabase(String url, String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setPoolName("postgres");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(2);
        settings.setAutoCommit(false);
        settings.setConnectionTimeout(3_000);
        settings.setInitializationFailTimeout(-1);
        // A server may hang as well as go: then too nobody waits for ever.
        settings.addDataSourceProperty("loginTimeout", "5");
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        this.pool = new HikariDataSource(settings);
    }

    @Override
    public <T> T write(Function<Session, T> work) {
        Session session;
        T result;
        try (Connection connection = pool.getConnection()) {
            session = new Session(connection, Dialect.POSTGRESQL);
            try {
                result = work.apply(session);
                connection.commit();
            } catch (RuntimeException refused) {
                rollBack(connection, refused);
                throw refused;
            }
        } catch (SQLException | DataAccessResourceFailureException failure) {
            throw new DatabaseAway("the database server cannot be reached: " + failure.getMessage(), failure);
        }
        session.committed();
        return result;
    }

    private static void rollBack(Connection connection, RuntimeException because) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            because.addSuppressed(failure);
        }
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, LONGEST_SILENCE_MILLIS);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                return work.apply(new Session(connection, Dialect.POSTGRESQL));
            } finally {
                connection.rollback();
            }
        } catch (SQLException | DataAccessResourceFailureException failure) {
            throw new DatabaseAway("the database server cannot be reached: " + failure.getMessage(), failure);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public DataSource forMigration() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
