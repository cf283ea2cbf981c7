package press.broadsheet.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.Paper;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

@ParameterizedClass
@EnumSource(Engine.class)
class VisitsTest {

    private static final String PHONE = "Mozilla/5.0 (phone)";

    @AutoClose
    private final TestingPaper paper;

    private StoryId ferry = new StoryId(1);

    VisitsTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    @BeforeEach
    void print() {
        ferry = paper.prints(story("Ferry returns").in("national"));
        paper.catchesUp();
        visits().write();
    }

    private Visits visits() {
        return paper.paper().counting().visits();
    }

    /** The readers that the tables know of. */
    private long readers(StoryId id) {
        visits().write();
        return paper.paper().database().read(session -> VisitTable.since(session, Instant.EPOCH, Instant.EPOCH).stream()
                .filter(row -> row.story().equals(id))
                .mapToLong(row -> Math.round(row.readers().count()))
                .sum());
    }

    @Test
    void countAReaderOnceHoweverOftenThePageIsLoaded() {
        for (int times = 0; times < 50; times++) {
            visits().count(ferry, "203.0.113.7", PHONE);
        }
        visits().write();
        visits().count(ferry, "203.0.113.7", PHONE);
        assertThat(readers(ferry)).isEqualTo(1);
    }

    @Test
    void countReadersOfDifferentPlacesAndBrowsersApart() {
        visits().count(ferry, "203.0.113.7", PHONE);
        visits().count(ferry, "203.0.113.7", "Mozilla/5.0 (tablet)");
        visits().count(ferry, "203.0.113.8", PHONE);
        visits().count(ferry, "2001:db8:1:2:3:4:5:6", PHONE);
        visits().count(ferry, "2001:db8:1:2:ffff:4:5:6", PHONE);
        assertThat(readers(ferry)).isEqualTo(4);
    }

    @Test
    void countNoRobot() {
        visits().count(ferry, "203.0.113.7", "Mozilla/5.0 (compatible; Examplebot/2.1)");
        visits().count(ferry, "203.0.113.8", "");
        assertThat(readers(ferry)).isZero();
    }

    @Test
    void countNoMoreFromOnePlaceThanOneThatIsCrowded() {
        for (int number = 0; number < 5_000; number++) {
            visits().count(ferry, "203.0.113.7", PHONE + number);
        }
        assertThat(readers(ferry)).isEqualTo(Crowds.MOST);
        paper.clock().pass(Crowds.SPELL.plus(Duration.ofMinutes(1)));
        visits().count(ferry, "203.0.113.7", PHONE);
        assertThat(readers(ferry)).isEqualTo(Crowds.MOST + 1);
    }

    @Test
    void countNothingOfWhatIsNotInPrint() {
        StoryId draft = paper.files(story("Not yet").in("national"));
        visits().count(draft, "203.0.113.7", PHONE);
        visits().count(new StoryId(4_000_000), "203.0.113.7", PHONE);
        assertThat(readers(draft)).isZero();
        assertThat(readers(new StoryId(4_000_000))).isZero();
    }

    @Test
    void addUpOverNodesWithoutCountingAnybodyTwice() {
        visits().count(ferry, "203.0.113.7", PHONE);
        visits().write();
        try (Paper other = Paper.open(paper.folder(), paper.settings(), paper.clock())) {
            Visits there = other.counting().visits();
            there.write();
            there.count(ferry, "203.0.113.7", PHONE);
            there.count(ferry, "203.0.113.9", PHONE);
            there.write();
        }
        assertThat(readers(ferry)).isEqualTo(2);
    }

    @Test
    void surviveAHaltOnceTheyAreWritten() {
        visits().count(ferry, "203.0.113.7", PHONE);
        visits().write();
        paper.restarts();
        visits().write();
        // The day goes on with its salt, so that whoever comes again is known.
        visits().count(ferry, "203.0.113.7", PHONE);
        assertThat(readers(ferry)).isEqualTo(1);
    }

    @Test
    void knowNobodyFromTheDayBefore() {
        byte[] before = salt();
        paper.clock().pass(Duration.ofDays(1));
        visits().write();
        assertThat(salt()).isNotEqualTo(before);
        long salts = paper.paper().database().read(session -> session.sql("SELECT COUNT(*) FROM visit_salt")
                .query(Long.class)
                .single());
        assertThat(salts).isEqualTo(1);
    }

    private byte[] salt() {
        return paper.paper().database().read(session -> session.sql("SELECT secret FROM visit_salt")
                .query((row, _) -> row.getBytes(1))
                .single());
    }

    @Test
    void areWrittenWithinTenSecondsByThemselves() throws InterruptedException {
        try (Paper running = Paper.open(paper.folder(), paper.settings(), paper.clock())) {
            Visits counting = running.counting().visits().start();
            counting.write();
            counting.count(ferry, "203.0.113.7", PHONE);
            paper.clock().pass(Visits.BEHIND);
            for (int tries = 0; tries < 200 && stored() == 0; tries++) {
                Thread.sleep(50);
            }
            assertThat(stored()).isEqualTo(1);
            counting.close();
        }
    }

    private long stored() {
        return paper.paper().database().read(session -> session.sql("SELECT COUNT(*) FROM visit")
                .query(Long.class)
                .single());
    }
}
