package press.broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;

/** What appears for a day is prepared before, and appears on that day in the paper's zone. It is Monday 2 March, 06:00. */
@ParameterizedClass
@EnumSource(Engine.class)
class InstalmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @AutoClose
    private final TestingPaper paper;

    InstalmentsTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    @BeforeEach
    void begin() {
        paper.begins("strip", Series.Kind.COMIC, "opinion");
    }

    private PublicStatus status(StoryId id) {
        return paper.paper().newsdesk().stories().find(id).orElseThrow().story().status();
    }

    private StoryId prepared(String headline, LocalDate day) {
        return paper.prepares(story(headline).in("opinion"), "strip", day);
    }

    private Outcome set(StoryId id, LocalDate day) {
        return paper.instalment(id, "strip", day);
    }

    @Test
    void waitForMidnightInThePapersZone() {
        StoryId tomorrow = prepared("Tomorrow", TODAY.plusDays(1));
        paper.clock().set(Instant.parse("2026-03-02T14:59:59Z"));
        paper.catchesUp();
        assertThat(status(tomorrow)).isInstanceOf(PublicStatus.Scheduled.class);
        paper.clock().set(Instant.parse("2026-03-02T15:00:00Z"));
        paper.catchesUp();
        assertThat(status(tomorrow)).isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void waitForTheHourOfTheirSeries() {
        paper.begins("strip", Series.Kind.COMIC, "opinion", LocalTime.of(6, 30));
        StoryId tomorrow = prepared("Tomorrow", TODAY.plusDays(1));
        assertThat(status(tomorrow))
                .isEqualTo(new PublicStatus.Scheduled(Instant.parse("2026-03-02T21:30:00Z"), TestingPaper.SEOUL, null));
    }

    @Test
    void moveWhenTheirSeriesMovesToAnotherHour() {
        StoryId tomorrow = prepared("Tomorrow", TODAY.plusDays(1));
        StoryId byHand = prepared("By hand", TODAY.plusDays(2));
        Instant noon = Instant.parse("2026-03-04T03:00:00Z");
        paper.schedules(byHand, noon);
        paper.begins("strip", Series.Kind.COMIC, "opinion", LocalTime.of(18, 0));
        assertThat(status(tomorrow))
                .isEqualTo(new PublicStatus.Scheduled(Instant.parse("2026-03-03T09:00:00Z"), TestingPaper.SEOUL, null));
        assertThat(status(byHand)).isEqualTo(new PublicStatus.Scheduled(noon, TestingPaper.SEOUL, null));
    }

    @Test
    void appearOnTheirDayWhereTheClocksSkipMidnight() {
        Masthead masthead = TestingPaper.masthead();
        paper.sets(new Masthead(masthead.address(), ZoneId.of("Africa/Cairo"), masthead.titles()));
        paper.clock().set(Instant.parse("2026-04-20T10:00:00Z"));
        StoryId spring = prepared("Spring", LocalDate.of(2026, 4, 24));
        paper.clock().set(Instant.parse("2026-04-23T21:59:59Z"));
        paper.catchesUp();
        assertThat(status(spring)).isInstanceOf(PublicStatus.Scheduled.class);
        paper.clock().set(Instant.parse("2026-04-23T22:00:00Z"));
        paper.catchesUp();
        assertThat(status(spring)).isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void thatFellDueWhileThePaperWasDownAppearWhenItStarts() {
        StoryId first = prepared("Tuesday", TODAY.plusDays(1));
        StoryId second = prepared("Wednesday", TODAY.plusDays(2));
        StoryId third = prepared("Friday", TODAY.plusDays(4));
        paper.clock().pass(Duration.ofDays(2));
        paper.restarts();
        paper.catchesUp();
        assertThat(status(first)).isInstanceOf(PublicStatus.Published.class);
        assertThat(status(second)).isInstanceOf(PublicStatus.Published.class);
        assertThat(status(third)).isInstanceOf(PublicStatus.Scheduled.class);
    }

    @Test
    void ofADayThatHasBegunAppearAtOnce() {
        assertThat(status(prepared("Today", TODAY))).isInstanceOf(PublicStatus.Published.class);
    }

    @Test
    void areOneADayAndARefusalNamesTheOther() {
        StoryId first = prepared("First", TODAY.plusDays(1));
        StoryId second = paper.files(story("Second").in("opinion"));
        assertThat(set(second, TODAY.plusDays(1)))
                .isEqualTo(new Outcome.Refused("strip has another instalment for 2026-03-03: story " + first));
        assertThat(status(second)).isInstanceOf(PublicStatus.Unpublished.class);
        assertThat(set(second, TODAY.plusDays(2))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void thatWereKilledGiveUpTheirDay() {
        StoryId killed = prepared("Wrong", TODAY);
        paper.kills(killed, "It was wrong.");
        StoryId right = paper.files(story("Right").in("opinion"));
        assertThat(set(right, TODAY)).isInstanceOf(Outcome.Done.class);
        paper.catchesUp();
        assertThat(paper.reader().reads("/series/strip")).contains("Right");
    }

    @Test
    void areWrittenDownOnceHoweverOftenTheyAreSet() {
        StoryId id = prepared("Again", TODAY.plusDays(1));
        long before = paper.paper().journal().end();
        assertThat(set(id, TODAY.plusDays(1))).isInstanceOf(Outcome.Done.class);
        assertThat(paper.paper().journal().end()).isEqualTo(before);
        assertThat(set(id, TODAY.plusDays(3))).isInstanceOf(Outcome.Done.class);
        assertThat(status(id))
                .isEqualTo(new PublicStatus.Scheduled(Instant.parse("2026-03-04T15:00:00Z"), TestingPaper.SEOUL, null));
    }

    @Test
    void takenOutOfTheirSeriesDoNotAppear() {
        StoryId id = prepared("Not after all", TODAY.plusDays(1));
        assertThat(paper.paper().dailies().instalments().remove(id, Newsroom.NIGHT_DESK))
                .isInstanceOf(Outcome.Done.class);
        paper.waits(Duration.ofDays(3));
        assertThat(status(id)).isInstanceOf(PublicStatus.Unpublished.class);
    }

    @Test
    void inPrintBeforeTheirDayAreRefused() {
        StoryId id = paper.prints(story("Too early").in("opinion"));
        assertThat(set(id, TODAY.plusDays(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(set(id, TODAY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void stayInOneSeries() {
        paper.begins("other", Series.Kind.OTHER, "opinion");
        StoryId id = prepared("Mine", TODAY.plusDays(1));
        assertThat(paper.instalment(id, "other", TODAY.plusDays(1)))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason())
                        .contains("an instalment of strip, for 2026-03-03"));
    }

    @Test
    void standInTheTitleOfTheirSeries() {
        StoryId korean = paper.files(story("만화").in("ko/national"));
        assertThatThrownBy(() -> set(korean, TODAY))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining("ko/national");
        assertThatThrownBy(() -> paper.instalment(korean, "nothing", TODAY))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining("no series \"nothing\"");
    }

    @Test
    void ofAHoroscopeHaveTwelveSigns() {
        paper.begins("stars", Series.Kind.HOROSCOPE, "opinion");
        StoryId eleven = paper.files(signs(11));
        assertThatThrownBy(() -> paper.instalment(eleven, "stars", TODAY))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining("this has 11 headings");
        assertThat(paper.instalment(paper.files(signs(12)), "stars", TODAY)).isInstanceOf(Outcome.Done.class);
    }

    private static TestingCopy signs(int count) {
        TestingCopy copy = story("The stars, " + count).in("opinion");
        for (int sign = 1; sign <= count; sign++) {
            copy = copy.with(new Block.Heading(2, List.of(Inline.Text.plain("Sign " + sign))))
                    .saying("Luck.");
        }
        return copy;
    }

    @Test
    void areToldWithTheDaysThatAreMissing() {
        prepared("Today", TODAY);
        StoryId thursday = prepared("Thursday", TODAY.plusDays(3));
        StoryId held = prepared("Held back", TODAY.plusDays(4));
        paper.withdraws(held);
        Serials.Outlook outlook =
                paper.paper().dailies().serials().outlook("", "strip", 6).orElseThrow();
        assertThat(outlook.prepared())
                .extracting(Serials.Prepared::day)
                .containsExactly(TODAY, TODAY.plusDays(3), TODAY.plusDays(4));
        assertThat(outlook.prepared().get(1).story()).isEqualTo(thursday);
        assertThat(outlook.missing())
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(4), TODAY.plusDays(5));
    }

    @Test
    void areMissingOnlyOnTheDaysOfTheRhythm() {
        Series series = paper.begins("weekly", Series.Kind.COLUMN, "opinion");
        paper.paper()
                .dailies()
                .serials()
                .set(
                        new Series(
                                "",
                                "weekly",
                                series.heading(),
                                series.kind(),
                                series.section(),
                                Rhythm.parse("rhythm", "wed"),
                                series.hour(),
                                ""),
                        Newsroom.NATIONAL_DESK);
        assertThat(paper.paper()
                        .dailies()
                        .serials()
                        .outlook("", "weekly", 14)
                        .orElseThrow()
                        .missing())
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 11));
    }

    @Test
    void thatWaitKeepTheirSeriesFromBeingEnded() {
        StoryId id = prepared("Waits", TODAY.plusDays(1));
        Serials serials = paper.paper().dailies().serials();
        assertThat(serials.remove("", "strip", Newsroom.NIGHT_DESK)).isEqualTo(Serials.Ended.WAITING);
        paper.waits(Duration.ofDays(1));
        assertThat(serials.remove("", "strip", Newsroom.NIGHT_DESK)).isEqualTo(Serials.Ended.DONE);
        assertThat(serials.remove("", "strip", Newsroom.NIGHT_DESK)).isEqualTo(Serials.Ended.MISSING);
        paper.catchesUp();
        assertThat(status(id)).isInstanceOf(PublicStatus.Published.class);
        assertThat(paper.reader().sees("/series/strip").status()).isEqualTo(404);
        assertThat(paper.reader().sees("/feeds/series/strip.rss").status()).isEqualTo(404);
    }
}
