package press.broadsheet.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * The one writer of an SQLite file. Works that wait at the same time are run one after the other, each in a savepoint of
 * its own, and share one commit: one wait for the disk serves them all.
 */
final class GroupCommit implements AutoCloseable {

    private static final int GROUP = 64;

    private final DataSource source;
    private final BlockingQueue<Work<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean ended;
    private @Nullable Connection connection;

    GroupCommit(DataSource source) {
        this.source = source;
        this.thread = Thread.ofPlatform().name("sqlite-writer").daemon().start(this::serve);
    }

    <T> T write(Function<Session, T> function) {
        if (closed) {
            throw closedBefore();
        }
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("a work would wait for itself: hand its session on instead");
        }
        Work<T> work = new Work<>(function);
        waiting.add(work);
        if (ended) {
            // It may have come too late to be taken.
            refuseTheRest();
        }
        try {
            return work.done.join();
        } catch (CompletionException failure) {
            Throwable own = failure.getCause() == null ? failure : failure.getCause();
            own.addSuppressed(new IllegalStateException("asked for here"));
            if (own instanceof Error error) {
                throw error;
            }
            throw own instanceof RuntimeException exception ? exception : failure;
        }
    }

    private static IllegalStateException closedBefore() {
        return new IllegalStateException("the database is closed");
    }

    private void refuseTheRest() {
        for (Work<?> late = waiting.poll(); late != null; late = waiting.poll()) {
            late.fail(closedBefore());
        }
    }

    private void serve() {
        List<Work<?>> group = new ArrayList<>();
        try {
            while (!closed || !waiting.isEmpty()) {
                group.clear();
                group.add(waiting.take());
                waiting.drainTo(group, GROUP - 1);
                commit(group);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            refuseTheRest();
            disconnect();
        }
    }

    private void commit(List<Work<?>> group) {
        try {
            Connection open = connect();
            execute(open, "BEGIN IMMEDIATE");
            for (Work<?> work : group) {
                execute(open, "SAVEPOINT work");
                if (!work.run(new Session(open, Dialect.SQLITE))) {
                    execute(open, "ROLLBACK TO work");
                }
                execute(open, "RELEASE work");
            }
            execute(open, "COMMIT");
        } catch (SQLException | RuntimeException failure) {
            disconnect();
            DatabaseAway away =
                    new DatabaseAway("the database file cannot be written: " + failure.getMessage(), failure);
            group.forEach(work -> work.fail(away));
            return;
        }
        group.forEach(Work::acknowledge);
    }

    /** Said in SQL: the driver's own commit begins the next transaction at once and keeps every other process from writing. */
    private static void execute(Connection open, String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = source.getConnection();
            connection = open;
        }
        return open;
    }

    /** Gives up the connection, and with it whatever was not committed; the next work opens a new one. */
    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            JdbcUtils.closeConnection(open);
        }
    }

    @Override
    public void close() {
        closed = true;
        waiting.add(new Work<>(_ -> ""));
        try {
            thread.join(10_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Work<T> {
        private final Function<Session, T> function;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable Session session;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Work(Function<Session, T> function) {
            this.function = function;
        }

        boolean run(Session own) {
            session = own;
            try {
                result = function.apply(own);
                return true;
            } catch (RuntimeException | Error refused) {
                // An error too is this work's alone: without its thread nobody could write any more.
                failure = refused;
                return false;
            }
        }

        void fail(RuntimeException reason) {
            done.completeExceptionally(failure == null ? reason : failure);
        }

        @SuppressWarnings("NullAway") // a work may well answer null
        void acknowledge() {
            if (failure != null) {
                done.completeExceptionally(failure);
                return;
            }
            if (session != null) {
                session.committed();
            }
            done.complete(result);
        }
    }
}
