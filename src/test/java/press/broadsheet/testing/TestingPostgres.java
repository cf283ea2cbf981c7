package press.broadsheet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import press.broadsheet.PaperSettings;
import press.broadsheet.platform.sql.PostgresDatabase;
import press.broadsheet.platform.sql.Schema;

/**
 * A PostgreSQL server of the tests' own, on a free port. It can be stopped, killed and started again on what it has kept.
 * PostgreSQL refuses to run as root; the library then starts it in a user namespace ({@code unshare -U}).
 */
public final class TestingPostgres implements AutoCloseable {

    private static final String USER = "postgres";
    private static final String TEMPLATE = "paper_template";

    private final Path data;
    private final int port;
    private final boolean durable;
    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable EmbeddedPostgres server;

    private TestingPostgres(boolean durable) {
        this.durable = durable;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
            this.data = Files.createTempDirectory("broadsheet-postgres").resolve("data");
        } catch (IOException failure) {
            throw new IllegalStateException("there is no place for a PostgreSQL server", failure);
        }
    }

    private static final class Shared {
        private static final TestingPostgres SERVER = new TestingPostgres(false).start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
            try (PostgresDatabase template = open(SERVER.createDatabase(TEMPLATE, "template1"))) {
                Schema.bringUpToDate(template);
            }
        }

        private static PostgresDatabase open(PaperSettings.Postgres at) {
            return new PostgresDatabase(at.url(), at.user(), at.password());
        }
    }

    /** The one that all tests share; it waits for no disk. */
    static TestingPostgres shared() {
        return Shared.SERVER;
    }

    /** One for a test alone, which acknowledges only what is on disk. */
    public static TestingPostgres durable() {
        return new TestingPostgres(true).start();
    }

    /** An empty database with a paper's tables. */
    PaperSettings.Postgres database() {
        return createDatabase("paper_" + databases.incrementAndGet(), TEMPLATE);
    }

    /** An empty database without tables. */
    public PaperSettings.Postgres bareDatabase() {
        return createDatabase("bare_" + databases.incrementAndGet(), "template1");
    }

    private PaperSettings.Postgres createDatabase(String name, String template) {
        EmbeddedPostgres running = server;
        if (running == null) {
            throw new IllegalStateException("the server is stopped");
        }
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
        } catch (SQLException failure) {
            throw new IllegalStateException("the test's database cannot be made", failure);
        }
        return new PaperSettings.Postgres(running.getJdbcUrl(USER, name), USER, "");
    }

    /** Starts the server on what it has kept. */
    public TestingPostgres start() {
        String disk = durable ? "on" : "off";
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", disk)
                    .setServerConfig("synchronous_commit", disk)
                    .setServerConfig("full_page_writes", disk)
                    .setServerConfig("max_connections", "150")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return this;
        } catch (IOException | RuntimeException failure) {
            throw new IllegalStateException(
                    "PostgreSQL cannot be started for the tests (as root it needs unshare -U, which some containers forbid)",
                    failure);
        }
    }

    /** Stops the server as an operator would; its connections are cut. */
    public void stop() {
        EmbeddedPostgres running = server;
        server = null;
        if (running == null) {
            return;
        }
        Optional<ProcessHandle> postmaster = postmaster();
        try {
            running.close();
        } catch (IOException failure) {
            throw new IllegalStateException("PostgreSQL cannot be stopped", failure);
        } finally {
            // On a busy machine it may not have obeyed in time.
            postmaster.filter(ProcessHandle::isAlive).ifPresent(TestingPostgres::end);
        }
    }

    private static void end(ProcessHandle postmaster) {
        postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
    }

    /** The process that all others of the server come from. */
    public ProcessHandle process() {
        return postmaster().orElseThrow(() -> new IllegalStateException("the server is stopped"));
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            String first = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(first.strip()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Ends the server as a power cut would: nothing is finished, nothing is written any more. */
    public void kill() {
        end(process());
        stop();
    }

    @Override
    public void close() {
        stop();
        Folders.remove(data.resolveSibling(""));
    }
}
