package press.broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.Entry;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingClock;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

@ParameterizedClass
@EnumSource(Engine.class)
class PublishingTest {

    private static final Instant MORNING = TestingClock.MORNING;

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;

    PublishingTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
    }

    @Test
    void showsTheStoryEverywhereItBelongs() {
        StoryId id = paper.prints(story("Ferry returns")
                .in("national/politics", "sports")
                .by("Mara Lindqvist")
                .about("Ferries"));
        paper.catchesUp();
        assertThat(status(id)).isEqualTo(new PublicStatus.Published(1, MORNING, MORNING));
        String link = "/national/politics/ferry-returns-" + id;
        for (String page : new String[] {
            link, "/", "/national", "/national/politics", "/sports", "/author/mara-lindqvist", "/topic/ferries"
        }) {
            assertThat(reader.reads(page)).as(page).contains(link);
        }
        assertThat(reader.reads("/sports/football")).doesNotContain("<article");
    }

    @Test
    void keepsTheFirstHourWhenItIsPrintedAgain() {
        StoryId id = paper.prints(story("Ferry returns"));
        paper.waits(Duration.ofHours(2));
        paper.reprints(id, story("Ferry returns late"));
        paper.catchesUp();
        assertThat(status(id)).isEqualTo(new PublicStatus.Published(2, MORNING, MORNING.plus(Duration.ofHours(2))));
        assertThat(reader.sees("/national/ferry-returns-" + id))
                .isEqualTo(new TestingReader.Seen(301, "/national/ferry-returns-late-" + id, ""));
        assertThat(reader.reads("/national")).contains("Ferry returns late");
    }

    @Test
    void showsNothingOfARevisionThatIsNotPublished() {
        StoryId id = paper.prints(story("Ferry returns"));
        paper.revises(id, 1, story("Ferry sinks"));
        paper.catchesUp();
        assertThat(reader.reads("/national")).contains("Ferry returns").doesNotContain("Ferry sinks");
    }

    @Test
    void takesAStoryBackWithoutATraceAndCanPrintItAgain() {
        StoryId id = paper.prints(story("Ferry returns"));
        paper.catchesUp();
        paper.waits(Duration.ofMinutes(5));
        assertThat(paper.withdraws(id)).isInstanceOf(Outcome.Done.class);
        paper.catchesUp();
        assertThat(status(id)).isEqualTo(new PublicStatus.Withdrawn(MORNING.plus(Duration.ofMinutes(5)), MORNING));
        assertThat(reader.sees("/national/ferry-returns-" + id).status()).isEqualTo(404);
        assertThat(reader.reads("/national")).doesNotContain("Ferry returns");
        paper.publishes(id);
        paper.catchesUp();
        assertThat(reader.reads("/national/ferry-returns-" + id)).contains("Ferry returns");
        assertThat(status(id)).isEqualTo(new PublicStatus.Published(1, MORNING, MORNING.plus(Duration.ofMinutes(5))));
    }

    @Test
    void printsAtTheHourAndNotAMillisecondBefore() {
        StoryId id = paper.files(story("Ferry returns"));
        Instant hour = MORNING.plus(Duration.ofHours(3));
        paper.schedules(id, hour);
        assertThat(status(id)).isEqualTo(new PublicStatus.Scheduled(hour, TestingPaper.SEOUL, null));
        paper.waits(Duration.ofHours(3).minusMillis(1));
        assertThat(reader.sees("/national/ferry-returns-" + id).status()).isEqualTo(404);
        paper.waits(Duration.ofMillis(1));
        assertThat(reader.reads("/national/ferry-returns-" + id)).contains("Ferry returns");
        assertThat(newest()).isEqualTo(new Change.StoryPublished(id, 1, hour, hour, Change.Cause.SCHEDULE));
    }

    @Test
    void printsAtOnceWhatWasScheduledForAnHourThatHasGone() {
        StoryId id = paper.files(story("Ferry returns"));
        paper.schedules(id, MORNING.minusSeconds(1));
        assertThat(status(id)).isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void forgetsAnHourThatWasCalledOff() {
        StoryId id = paper.files(story("Ferry returns"));
        paper.schedules(id, MORNING.plusSeconds(60));
        paper.withdraws(id);
        paper.waits(Duration.ofHours(1));
        assertThat(status(id)).isEqualTo(new PublicStatus.Unpublished());
        assertThat(newest()).isEqualTo(new Change.ScheduleCancelled(id));
    }

    @Test
    void movesTheHourWhenItIsGivenAgain() {
        StoryId id = paper.files(story("Ferry returns"));
        paper.schedules(id, MORNING.plusSeconds(60));
        paper.schedules(id, MORNING.plusSeconds(600));
        paper.waits(Duration.ofSeconds(599));
        assertThat(status(id)).isInstanceOf(PublicStatus.Scheduled.class);
        paper.waits(Duration.ofSeconds(1));
        assertThat(status(id)).isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void doesWhatFellDueWhileTheProgramWasDownBeforeItOpens() {
        StoryId[] due = new StoryId[230];
        for (int index = 0; index < due.length; index++) {
            due[index] = paper.files(story("Night story " + index).in("world"));
            paper.schedules(due[index], MORNING.plusSeconds(60 + index));
        }
        StoryId later = paper.files(story("Noon story"));
        paper.schedules(later, MORNING.plus(Duration.ofHours(6)));
        paper.restarts();
        paper.clock().pass(Duration.ofHours(1));
        paper.opened();
        for (StoryId id : due) {
            assertThat(status(id)).isInstanceOf(PublicStatus.Published.class);
        }
        assertThat(paper.reader().reads("/world")).contains("Night story 229");
        assertThat(status(later)).isInstanceOf(PublicStatus.Scheduled.class);
    }

    private PublicStatus status(StoryId id) {
        return paper.paper().newsdesk().stories().find(id).orElseThrow().story().status();
    }

    @Test
    void printsAtTheHourWhatSomebodyPublishedForItAndNothingThatWasSavedSince() {
        StoryId id = paper.files(story("Ferry returns"));
        Instant hour = paper.clock().instant().plus(Duration.ofHours(1));
        paper.schedules(id, hour);
        paper.revises(id, 1, story("Ferry sinks"));
        paper.waits(Duration.ofHours(1));
        assertThat(newest()).isEqualTo(new Change.StoryPublished(id, 1, hour, hour, Change.Cause.SCHEDULE));
    }

    @Test
    void takesNewWordsForTheSameHourWhenSomebodyPublishesThem() {
        StoryId id = paper.files(story("Ferry returns"));
        Instant hour = paper.clock().instant().plus(Duration.ofHours(1));
        paper.schedules(id, hour);
        paper.revises(id, 1, story("Ferry sinks"));
        paper.schedules(id, hour);
        paper.waits(Duration.ofHours(1));
        assertThat(newest()).isEqualTo(new Change.StoryPublished(id, 2, hour, hour, Change.Cause.SCHEDULE));
    }

    private Change newest() {
        return paper.paper().journal().after(0, 10_000).stream()
                .map(Entry::change)
                .toList()
                .getLast();
    }
}
