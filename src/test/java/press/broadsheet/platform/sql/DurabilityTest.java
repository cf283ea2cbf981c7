package press.broadsheet.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.PaperSettings;
import press.broadsheet.testing.TestingPostgres;

/** What was acknowledged is on disk, however the program or the server ends. */
@Timeout(60)
class DurabilityTest {

    private static final int ENOUGH = 400;

    @Test
    void aKilledProgramHasLostNothingThatItAcknowledged(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("numbers.db");
        Path complaints = folder.resolve("complaints");
        Set<Integer> acknowledged = killAfterEnough(appender(file, complaints));
        assertThat(acknowledged).as(() -> read(complaints)).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (SqliteDatabase database = new SqliteDatabase(file)) {
            assertThat(numbers(database)).containsAll(acknowledged);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Process appender(Path file, Path complaints) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        file.toString())
                .redirectError(complaints.toFile())
                .start();
    }

    private static Set<Integer> killAfterEnough(Process program) throws IOException {
        Set<Integer> acknowledged = new HashSet<>();
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The last line may be torn, which makes it a smaller number that was acknowledged before.
                if (!line.isEmpty()) {
                    acknowledged.add(Integer.valueOf(line));
                }
                if (acknowledged.size() == ENOUGH) {
                    // by the handle: the program's own way would close the stream that is still read here
                    program.toHandle().destroyForcibly();
                }
            }
        }
        return acknowledged;
    }

    @Test
    void aKilledServerHasLostNothingThatItAcknowledged() {
        try (TestingPostgres server = TestingPostgres.durable()) {
            PaperSettings.Postgres place = server.bareDatabase();
            Set<Integer> acknowledged = writeUntilTheServerIsKilled(server, place);
            server.start();
            try (Database database = new PostgresDatabase(place.url(), place.user(), place.password())) {
                assertThat(setting(database, "fsync")).isEqualTo("on");
                assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
                assertThat(numbers(database)).containsAll(acknowledged);
            }
        }
    }

    private static Set<Integer> writeUntilTheServerIsKilled(TestingPostgres server, PaperSettings.Postgres place) {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger next = new AtomicInteger();
        try (Database database = new PostgresDatabase(place.url(), place.user(), place.password());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.write(session -> session.sql("CREATE TABLE number (value INTEGER PRIMARY KEY)")
                    .update());
            for (int writer = 0; writer < 4; writer++) {
                threads.execute(() -> writeUntilItFails(database, next, acknowledged));
            }
            while (acknowledged.size() < ENOUGH) {
                Thread.onSpinWait();
            }
            server.kill();
        }
        return acknowledged;
    }

    private static void writeUntilItFails(Database database, AtomicInteger next, Set<Integer> acknowledged) {
        try {
            while (true) {
                int value = next.incrementAndGet();
                database.write(session -> session.sql("INSERT INTO number (value) VALUES (?)")
                        .param(value)
                        .update());
                acknowledged.add(value);
            }
        } catch (DatabaseAway _) {
            // as it should be
        }
    }

    private static String setting(Database database, String name) {
        return database.read(
                session -> session.sql("SHOW " + name).query(String.class).single());
    }

    private static List<Integer> numbers(Database database) {
        return database.read(session ->
                session.sql("SELECT value FROM number").query(Integer.class).list());
    }
}
