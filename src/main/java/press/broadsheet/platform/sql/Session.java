package press.broadsheet.platform.sql;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One transaction's way to the tables. Belongs to the thread and the work that it was handed to. */
public final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final Dialect dialect;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Session(Connection connection, Dialect dialect) {
        this.template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.client = JdbcClient.create(template);
        this.dialect = dialect;
    }

    public JdbcClient.StatementSpec sql(String sql) {
        return client.sql(sql);
    }

    /** Runs one statement for many rows of arguments. */
    public void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate(sql, rows);
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Has something done once the commit is on disk, and not at all when there is none. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        List<Runnable> actions = List.copyOf(afterCommit);
        afterCommit.clear();
        actions.forEach(Session::doAfterwards);
    }

    /** The commit is on disk by now: whatever fails here must not look as if the work had failed. */
    private static void doAfterwards(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            LOG.error("what was to be done after a commit failed", failure);
        }
    }

    void rolledBack() {
        afterCommit.clear();
    }

    /** An instant as it stands in a column. */
    public static long stamp(Instant instant) {
        return instant.toEpochMilli();
    }

    /** An instant, or null, as it stands in a column. */
    public static @Nullable Long stampOrNull(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** A column's number as an instant. */
    public static Instant instant(long stamp) {
        return Instant.ofEpochMilli(stamp);
    }
}
