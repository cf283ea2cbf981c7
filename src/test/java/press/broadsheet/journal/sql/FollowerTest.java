package press.broadsheet.journal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.Paper;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingClock;
import press.broadsheet.testing.TestingPaper;

@ParameterizedClass
@EnumSource(Engine.class)
class FollowerTest {

    @AutoClose
    private final TestingPaper fixture;

    private final Paper paper;
    private final Signal signal = new Signal();
    private final JournalTable journal;

    FollowerTest(Engine engine) {
        this.fixture = TestingPaper.blankOn(engine);
        this.paper = fixture.paper();
        this.journal = new JournalTable(paper.database(), signal);
    }

    /** Writes down which entries it was given, and in what order they were kept. */
    private static final class Notebook implements Projection {
        private final Database database;
        private final AtomicInteger failures = new AtomicInteger();

        Notebook(Database database) {
            this.database = database;
            database.write(session -> session.sql("CREATE TABLE notebook (line BIGINT PRIMARY KEY, position BIGINT)")
                    .update());
        }

        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public void apply(Session session, List<Entry> entries) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the pencil broke");
            }
            for (Entry entry : entries) {
                session.sql("INSERT INTO notebook SELECT COALESCE(MAX(line), 0) + 1, ? FROM notebook")
                        .param(entry.position())
                        .update();
            }
        }

        @Override
        public void drop(Session session) {
            session.sql("DELETE FROM notebook").update();
        }

        List<Long> applied() {
            return database.read(session -> session.sql("SELECT position FROM notebook ORDER BY line")
                    .query(Long.class)
                    .list());
        }
    }

    @Test
    void followsEightWritersWithoutAGapAndWithoutARepeat() throws Exception {
        Notebook notebook = new Notebook(paper.database());
        try (Follower follower = new Follower(paper.database(), notebook, signal, new Signal()).start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(threads.submit(() -> append(30)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> follower.position() == journal.end());
        }
        assertThat(notebook.applied()).isEqualTo(positions());
    }

    @Test
    void twoNodesThatFollowAtTheSameTimeApplyEachEntryOnce() throws Exception {
        Notebook notebook = new Notebook(paper.database());
        try (Follower one = new Follower(paper.database(), notebook, signal, new Signal());
                Follower other = new Follower(paper.database(), notebook, signal, new Signal());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = threads.submit(() -> append(120));
            Future<?> first = threads.submit(() -> catchUpUntil(120, one, notebook));
            Future<?> second = threads.submit(() -> catchUpUntil(120, other, notebook));
            writer.get();
            first.get();
            second.get();
        }
        assertThat(notebook.applied()).isEqualTo(positions());
    }

    private static void catchUpUntil(int count, Follower follower, Notebook notebook) {
        while (notebook.applied().size() < count) {
            follower.catchUp();
        }
    }

    @Test
    void goesOnWhereTheLastOneStopped() {
        Notebook notebook = new Notebook(paper.database());
        append(3);
        try (Follower follower = new Follower(paper.database(), notebook, signal, new Signal())) {
            follower.catchUp();
        }
        append(2);
        try (Follower follower = new Follower(paper.database(), notebook, signal, new Signal())) {
            assertThat(follower.catchUp()).isEqualTo(paper.journal().end());
        }
        assertThat(notebook.applied()).isEqualTo(positions()).hasSize(5);
    }

    @Test
    void triesAgainWhatCouldNotBeApplied() {
        Notebook notebook = new Notebook(paper.database());
        notebook.failures.set(1);
        try (Follower follower = new Follower(paper.database(), notebook, signal, new Signal()).start()) {
            append(2);
            await().atMost(Duration.ofSeconds(10)).until(() -> follower.position() == journal.end());
        }
        assertThat(notebook.applied()).isEqualTo(positions());
    }

    @Test
    void makesEverythingAgainFromTheFirstEntry() {
        Notebook notebook = new Notebook(paper.database());
        append(4);
        try (Follower follower = new Follower(paper.database(), notebook, signal, new Signal())) {
            follower.catchUp();
            follower.rebuild();
            assertThat(notebook.applied()).isEqualTo(positions());
            assertThat(follower.position()).isEqualTo(paper.journal().end());
        }
    }

    private void append(int count) {
        IntStream.range(0, count).forEach(number -> paper.database()
                .write(session -> journal.append(
                        session, TestingClock.MORNING, "x", new Change.TokenIssued("n" + number, "reporter"))));
    }

    private List<Long> positions() {
        return journal.after(0, 10_000).stream().map(Entry::position).toList();
    }
}
