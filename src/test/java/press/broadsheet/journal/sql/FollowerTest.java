package press.broadsheet.journal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Writes down which entries it was given, after the commit that kept the position. */
    private static final class Notebook implements Projection {
        private final List<Long> applied = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public void apply(Session session, List<Entry> entries) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the pencil broke");
            }
            session.afterCommit(() -> entries.forEach(entry -> applied.add(entry.position())));
        }

        @Override
        public void drop(Session session) {
            session.afterCommit(applied::clear);
        }

        List<Long> applied() {
            return List.copyOf(applied);
        }
    }

    @Test
    void followsEightWritersWithoutAGapAndWithoutARepeat() throws Exception {
        Notebook notebook = new Notebook();
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
        Notebook notebook = new Notebook();
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
        Notebook notebook = new Notebook();
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
        Notebook notebook = new Notebook();
        notebook.failures.set(1);
        try (Follower follower = new Follower(paper.database(), notebook, signal, new Signal()).start()) {
            append(2);
            await().atMost(Duration.ofSeconds(10)).until(() -> follower.position() == journal.end());
        }
        assertThat(notebook.applied()).isEqualTo(positions());
    }

    @Test
    void makesEverythingAgainFromTheFirstEntry() {
        Notebook notebook = new Notebook();
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
