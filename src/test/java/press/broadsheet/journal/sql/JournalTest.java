package press.broadsheet.journal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
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
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingClock;
import press.broadsheet.testing.TestingPaper;

@ParameterizedClass
@EnumSource(Engine.class)
class JournalTest {

    private static final int WRITERS = 8;
    private static final int EACH = 40;

    @AutoClose
    private final TestingPaper fixture;

    private final Paper paper;

    JournalTest(Engine engine) {
        this.fixture = TestingPaper.blankOn(engine);
        this.paper = fixture.paper();
    }

    @Test
    void aReaderBesideEightWritersMissesNothingAndReadsNothingTwice() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean written = new AtomicBoolean();
            Future<List<Entry>> followed = threads.submit(() -> follow(written));
            for (Future<?> writer : IntStream.range(0, WRITERS)
                    .mapToObj(number -> threads.submit(() -> write(number)))
                    .toList()) {
                writer.get();
            }
            written.set(true);
            assertThat(followed.get()).isEqualTo(paper.journal().after(0, Integer.MAX_VALUE));
        }
        assertThat(paper.journal().after(0, Integer.MAX_VALUE))
                .extracting(Entry::position)
                .isSorted()
                .doesNotHaveDuplicates();
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(namesOf(writer))
                    .isEqualTo(IntStream.range(0, EACH).boxed().toList());
        }
    }

    private void write(int writer) {
        for (int number = 0; number < EACH; number++) {
            String name = writer + "-" + number;
            paper.database().write(session -> {
                long position = append(session, new Change.TokenIssued(name, "reporter"));
                // Between append and commit another writer might overtake, if anything let it.
                pause(ThreadLocalRandom.current().nextInt(4));
                return position;
            });
        }
    }

    private List<Entry> follow(AtomicBoolean written) {
        List<Entry> seen = new ArrayList<>();
        while (true) {
            boolean last = written.get();
            List<Entry> next =
                    paper.journal().after(seen.isEmpty() ? 0 : seen.getLast().position(), 7);
            seen.addAll(next);
            if (last && next.isEmpty()) {
                return seen;
            }
        }
    }

    private List<Integer> namesOf(int writer) {
        return paper.journal().after(0, Integer.MAX_VALUE).stream()
                .map(entry -> ((Change.TokenIssued) entry.change()).name().split("-", 2))
                .filter(name -> Integer.parseInt(name[0]) == writer)
                .map(name -> Integer.valueOf(name[1]))
                .toList();
    }

    @Test
    void everyKindOfChangeIsReadAsItWasAppended() {
        List<Change> changes = FactsTest.changes().toList();
        changes.forEach(change -> paper.database().write(session -> append(session, change)));
        assertThat(paper.journal().after(0, 100)).extracting(Entry::change).isEqualTo(changes);
        assertThat(paper.journal().after(0, 1)).first().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(TestingClock.MORNING);
            assertThat(entry.actor()).isEqualTo(Newsroom.NATIONAL_DESK);
        });
    }

    @Test
    void anActThatFailsLeavesNoEntryAndWakesNobody() {
        Signal signal = new Signal();
        JournalTable journal = new JournalTable(paper.database(), signal);
        assertThatThrownBy(() -> paper.database().write(session -> {
                    journal.append(session, TestingClock.MORNING, "x", new Change.MastheadSet(1));
                    throw new IllegalStateException("the act fails after all");
                }))
                .hasMessage("the act fails after all");
        assertThat(paper.journal().end()).isZero();
        assertThat(signal.count()).isZero();
        paper.database()
                .write(session -> journal.append(session, TestingClock.MORNING, "x", new Change.MastheadSet(1)));
        assertThat(signal.count()).isEqualTo(1);
        assertThat(paper.journal().end()).isPositive();
    }

    private long append(Session session, Change change) {
        return paper.journal().append(session, TestingClock.MORNING, Newsroom.NATIONAL_DESK, change);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
