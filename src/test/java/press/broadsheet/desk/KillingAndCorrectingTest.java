package press.broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.Correction;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingClock;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

@ParameterizedClass
@EnumSource(Engine.class)
class KillingAndCorrectingTest {

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;

    KillingAndCorrectingTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
    }

    @Test
    void aKilledStoryIsGoneAndItsNoticeStandsInItsPlace() {
        StoryId id = paper.prints(story("Mayor resigns").in("national/politics"));
        paper.catchesUp();
        assertThat(paper.kills(id, "We took back a report that was wrong.")).isInstanceOf(Outcome.Done.class);
        paper.catchesUp();
        TestingReader.Seen seen = reader.sees("/national/politics/mayor-resigns-" + id);
        assertThat(seen.status()).isEqualTo(410);
        assertThat(seen.text()).contains("We took back a report").doesNotContain("Mayor resigns");
        assertThat(reader.reads("/national")).doesNotContain("Mayor resigns");
    }

    @Test
    void aKilledKoreanStoryHasItsNoticeInKorean() {
        StoryId id = paper.prints(story("시장 사임").in("ko/national/politics"));
        paper.kills(id, "잘못된 기사를 철회했습니다.");
        paper.catchesUp();
        assertThat(reader.sees("/x-" + id).text()).contains("<html lang=\"ko\"").contains("잘못된 기사를 철회했습니다.");
    }

    @Test
    void aStoryThatWasTakenBackOrIsUnderEmbargoCanStillBeKilled() {
        StoryId withdrawn = paper.prints(story("Mayor resigns"));
        paper.withdraws(withdrawn);
        StoryId embargoed = paper.prints(story("Mayor stays"));
        paper.embargoes(embargoed, Duration.ofHours(1));
        assertThat(paper.kills(withdrawn, "It was wrong.")).isInstanceOf(Outcome.Done.class);
        assertThat(paper.kills(embargoed, "It was wrong.")).isInstanceOf(Outcome.Done.class);
        paper.waits(Duration.ofHours(2));
        assertThat(reader.sees("/x-" + withdrawn).status()).isEqualTo(410);
        assertThat(reader.sees("/x-" + embargoed).status()).isEqualTo(410);
    }

    @Test
    void aCorrectionStandsWithTheStoryAndMovesItsHour() {
        StoryId id = paper.prints(story("Mayor resigns"));
        paper.catchesUp();
        paper.waits(Duration.ofMinutes(30));
        assertThat(paper.corrects(id, "An earlier version named the wrong mayor."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(paper.corrects(id, "It also had the wrong town.")).isInstanceOf(Outcome.Done.class);
        paper.catchesUp();
        assertThat(reader.reads("/national/mayor-resigns-" + id))
                .contains("An earlier version named the wrong mayor.", "It also had the wrong town.");
        assertThat(filed(id).corrections()).extracting(Correction::number).containsExactly(1, 2);
        assertThat(filed(id).story().status())
                .isEqualTo(new PublicStatus.Published(
                        1, TestingClock.MORNING, TestingClock.MORNING.plus(Duration.ofMinutes(30))));
    }

    @Test
    void aCorrectionStaysWhenTheStoryIsPrintedAnewOrComesBack() {
        StoryId id = paper.prints(story("Mayor resigns"));
        paper.corrects(id, "An earlier version named the wrong mayor.");
        paper.reprints(id, story("Mayor resigns at last"));
        paper.embargoes(id, Duration.ofHours(1));
        paper.waits(Duration.ofHours(1));
        assertThat(reader.reads(reader.addressOf(id)))
                .contains("Mayor resigns at last", "An earlier version named the wrong mayor.");
    }

    private Stories.Filed filed(StoryId id) {
        return paper.paper().newsdesk().stories().find(id).orElseThrow();
    }
}
