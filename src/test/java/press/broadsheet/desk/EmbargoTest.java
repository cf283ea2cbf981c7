package press.broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingClock;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

@ParameterizedClass
@EnumSource(Engine.class)
class EmbargoTest {

    private static final Instant MORNING = TestingClock.MORNING;
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;

    EmbargoTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
    }

    @Test
    void holdsTheStoryUntilTheHourLifts() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.publishes(id);
        assertThat(status(id)).isEqualTo(new PublicStatus.Scheduled(MORNING.plus(HOUR), TestingPaper.SEOUL, null));
        paper.waits(HOUR.minusMillis(1));
        assertThat(seen(id)).isEqualTo(404);
        paper.waits(Duration.ofMillis(1));
        assertThat(seen(id)).isEqualTo(200);
        assertThat(changes())
                .endsWith(
                        new Change.StoryPublished(id, 1, MORNING.plus(HOUR), MORNING.plus(HOUR), Change.Cause.EMBARGO),
                        new Change.EmbargoLifted(id));
    }

    @Test
    void holdsAStoryThatWasScheduledForAnEarlierHour() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.schedules(id, MORNING.plus(HOUR));
        paper.embargoes(id, HOUR.multipliedBy(2));
        paper.waits(HOUR);
        assertThat(seen(id)).isEqualTo(404);
        paper.waits(HOUR);
        assertThat(seen(id)).isEqualTo(200);
    }

    @Test
    void leavesAStoryThatIsScheduledForALaterHourToThatHour() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.schedules(id, MORNING.plus(HOUR.multipliedBy(2)));
        paper.waits(HOUR);
        assertThat(seen(id)).isEqualTo(404);
        assertThat(changes()).endsWith(new Change.EmbargoLifted(id));
        paper.waits(HOUR);
        assertThat(seen(id)).isEqualTo(200);
    }

    @Test
    void doesNotPrintAStoryThatNobodyPublished() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.waits(HOUR);
        assertThat(status(id)).isEqualTo(new PublicStatus.Unpublished());
        assertThat(seen(id)).isEqualTo(404);
    }

    @Test
    void takesAStoryInPrintOutOfEverythingAndBringsItBackAtTheHour() {
        String picture = paper.takesIn(1);
        StoryId id = paper.prints(story("Budget leaks")
                .in("national/politics", "finance/markets")
                .by("Inés Okafor")
                .about("Budget")
                .under(picture, "The minister"));
        StoryId other = paper.prints(story("Other").in("national/politics").pointingTo(id));
        paper.catchesUp();
        List<String> pages = List.of(
                "/", "/national", "/national/politics", "/finance", "/finance/markets", reader.addressOf(other));
        pages.forEach(page -> assertThat(reader.reads(page)).as(page).contains("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.catchesUp();
        pages.forEach(page -> assertThat(reader.reads(page)).as(page).doesNotContain("Budget leaks"));
        assertThat(seen(id)).isEqualTo(404);
        assertThat(reader.sees("/author/ines-okafor").status()).isEqualTo(404);
        assertThat(reader.sees("/topic/budget").status()).isEqualTo(404);
        assertThat(shows(picture)).isFalse();
        paper.waits(HOUR);
        pages.forEach(page -> assertThat(reader.reads(page)).as(page).contains("Budget leaks"));
        assertThat(reader.sees("/author/ines-okafor").status()).isEqualTo(200);
        assertThat(shows(picture)).isTrue();
        assertThat(status(id)).isEqualTo(new PublicStatus.Published(1, MORNING, MORNING.plus(HOUR)));
    }

    @Test
    void bringsBackTheWordsThatWereInPrintAndNotADraftThatNobodyPublished() {
        StoryId id = paper.prints(story("Budget leaks"));
        paper.revises(id, 1, story("Budget leaks, says who? CHECK WITH LAWYER"));
        paper.embargoes(id, HOUR);
        paper.waits(HOUR);
        assertThat(reader.reads("/national")).contains("Budget leaks").doesNotContain("LAWYER");
    }

    @Test
    void printsTheNewestWordsWhenSomebodyPublishesUnderTheEmbargo() {
        StoryId id = paper.prints(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.revises(id, 1, story("Budget leaks widely"));
        paper.publishes(id);
        paper.waits(HOUR);
        assertThat(reader.reads("/national")).contains("Budget leaks widely");
    }

    @Test
    void letsOutWhatSomebodyPublishedWhenItIsLifted() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.publishes(id);
        assertThat(paper.lifts(id)).isInstanceOf(Outcome.Done.class);
        paper.catchesUp();
        assertThat(seen(id)).isEqualTo(200);
        assertThat(status(id)).isEqualTo(new PublicStatus.Published(1, MORNING, MORNING));
    }

    @Test
    void letsOutWhatItTookOutOfPrintWhenItIsLifted() {
        StoryId id = paper.prints(story("Budget leaks"));
        paper.revises(id, 1, story("Budget leaks, says who? CHECK WITH LAWYER"));
        paper.embargoes(id, HOUR);
        paper.catchesUp();
        paper.lifts(id);
        paper.catchesUp();
        assertThat(reader.reads("/national")).contains("Budget leaks").doesNotContain("LAWYER");
    }

    @Test
    void leavesTheHourThatAStoryWasWantedForWhenItIsLifted() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.schedules(id, MORNING.plus(HOUR));
        paper.embargoes(id, HOUR.multipliedBy(3));
        paper.lifts(id);
        assertThat(status(id)).isEqualTo(new PublicStatus.Scheduled(MORNING.plus(HOUR), TestingPaper.SEOUL, null));
        paper.waits(HOUR);
        assertThat(seen(id)).isEqualTo(200);
    }

    @Test
    void letsAStoryOutEarlierWhenItEndsEarlier() {
        StoryId printed = paper.prints(story("Budget leaks"));
        StoryId wanted = paper.files(story("Budget leaks"));
        paper.schedules(wanted, MORNING.plus(HOUR.multipliedBy(2)));
        for (StoryId id : List.of(printed, wanted)) {
            paper.embargoes(id, HOUR.multipliedBy(5));
            paper.embargoes(id, HOUR);
        }
        assertThat(status(printed))
                .isEqualTo(new PublicStatus.Scheduled(MORNING.plus(HOUR), TestingPaper.SEOUL, MORNING));
        paper.waits(HOUR);
        assertThat(seen(printed)).isEqualTo(200);
        assertThat(seen(wanted)).isEqualTo(404);
        paper.waits(HOUR);
        assertThat(seen(wanted)).isEqualTo(200);
        assertThat(new StoryCheck(paper.paper().database()).disagreements()).isEmpty();
    }

    @Test
    void keepsBackWhatWasSavedAfterSomebodyPublishedForTheHour() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.publishes(id);
        paper.revises(id, 1, story("Budget leaks, says who? CHECK WITH LAWYER"));
        paper.waits(HOUR);
        assertThat(reader.reads("/national")).contains("Budget leaks").doesNotContain("LAWYER");
    }

    @Test
    void endsAtStartWhenItsHourCameWhileTheProgramWasDown() {
        StoryId id = paper.files(story("Budget leaks"));
        paper.embargoes(id, HOUR);
        paper.publishes(id);
        paper.restarts();
        paper.clock().pass(HOUR);
        paper.opened();
        assertThat(paper.reader().sees("/national/budget-leaks-" + id).status()).isEqualTo(200);
    }

    @Test
    void isRefusedForAnHourThatHasGone() {
        StoryId id = paper.files(story("Budget leaks"));
        assertThatThrownBy(() -> paper.embargoes(id, MORNING))
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).isEqualTo("until"));
    }

    private int seen(StoryId id) {
        return reader.sees("/national/budget-leaks-" + id).status();
    }

    private boolean shows(String picture) {
        return paper.paper()
                .edition()
                .read(reading -> reading.shows(picture, paper.clock().instant()));
    }

    private PublicStatus status(StoryId id) {
        return paper.paper().newsdesk().stories().find(id).orElseThrow().story().status();
    }

    private List<Change> changes() {
        return paper.paper().journal().after(0, 10_000).stream()
                .map(Entry::change)
                .toList();
    }
}
