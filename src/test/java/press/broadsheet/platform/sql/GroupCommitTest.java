package press.broadsheet.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GroupCommitTest {

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AutoClose
    private final SqliteDatabase database;

    GroupCommitTest(@TempDir Path folder) {
        this.database = new SqliteDatabase(folder.resolve("numbers.db"));
    }

    @BeforeEach
    void makeTheTable() {
        database.write(session -> session.sql("CREATE TABLE number (value INTEGER PRIMARY KEY) STRICT")
                .update());
    }

    @Test
    void aWorkThatFailsDoesNotTouchTheOthersOfItsGroup() throws Exception {
        List<Future<Integer>> works = inOneGroup(20);
        for (int value = 0; value < works.size(); value++) {
            Future<Integer> work = works.get(value);
            switch (value) {
                case 7 -> assertThatThrownBy(work::get).hasRootCauseMessage("no 7");
                case 11 -> assertThatThrownBy(work::get).hasCauseInstanceOf(DataAccessException.class);
                case 13 -> assertThatThrownBy(work::get).hasRootCauseInstanceOf(AssertionError.class);
                default -> assertThat(work.get()).isEqualTo(value);
            }
        }
        assertThat(numbers()).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 17, 18, 19);
        assertThat(write(100)).isEqualTo(100);
    }

    /** Keeps the writer busy until all works wait, so that they come into one group. */
    private List<Future<Integer>> inOneGroup(int count) throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        threads.execute(() -> database.write(_ -> {
            busy.countDown();
            return waitFor(go);
        }));
        busy.await();
        List<Future<Integer>> works = new ArrayList<>();
        for (int value = 0; value < count; value++) {
            int own = value;
            works.add(threads.submit(() -> write(own)));
            Thread.sleep(2);
        }
        go.countDown();
        return works;
    }

    private int write(int value) {
        return database.write(session -> {
            insert(session, value);
            if (value == 7) {
                throw new IllegalStateException("no 7");
            }
            if (value == 11) {
                insert(session, value);
            }
            if (value == 13) {
                throw new AssertionError("a defect of the program");
            }
            return value;
        });
    }

    @Test
    void anActionAfterTheCommitThatFailsStopsNobody() {
        database.write(session -> {
            insert(session, 1);
            session.afterCommit(() -> {
                throw new IllegalStateException("nobody listens");
            });
            return 1;
        });
        assertThat(write(2)).isEqualTo(2);
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void aWorkInsideAWorkIsRefusedRatherThanWaitedForForEver() {
        assertThatThrownBy(() -> database.write(_ -> write(1))).isInstanceOf(IllegalStateException.class);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void worksThatComeWhileTheDatabaseIsClosedAreDoneOrRefusedButNeverForgotten() throws Exception {
        List<Future<Integer>> works = inOneGroup(20);
        database.close();
        int done = 0;
        for (Future<Integer> work : works) {
            try {
                work.get(5, TimeUnit.SECONDS);
                done++;
            } catch (ExecutionException _) {
                // refused
            }
        }
        assertThat(done).isEqualTo(17);
        assertThatThrownBy(() -> write(200)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCommitIsAcknowledgedOnlyWhenItIsOnDisk() {
        String mode = database.read(session ->
                session.sql("PRAGMA journal_mode").query(String.class).single());
        int synchronous = database.write(session ->
                session.sql("PRAGMA synchronous").query(Integer.class).single());
        int foreignKeys = database.write(session ->
                session.sql("PRAGMA foreign_keys").query(Integer.class).single());
        assertThat(mode).isEqualTo("wal");
        assertThat(synchronous).isEqualTo(2);
        assertThat(foreignKeys).isEqualTo(1);
    }

    private static void insert(Session session, int value) {
        session.sql("INSERT INTO number (value) VALUES (?)").param(value).update();
    }

    private List<Integer> numbers() {
        return database.read(session -> session.sql("SELECT value FROM number ORDER BY value")
                .query(Integer.class)
                .list());
    }

    private static int waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
