package press.broadsheet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.Paper;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.RankedSpan;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

@ParameterizedClass
@EnumSource(Engine.class)
class RankingTest {

    private static final ListName NATIONAL = ListName.of(new SectionPath("national"));

    @AutoClose
    private final TestingPaper paper;

    RankingTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    private StoryId prints(String headline, String section) {
        StoryId id = paper.prints(story(headline).in(section));
        paper.catchesUp();
        return id;
    }

    private List<String> ranked(RankedSpan span, ListName list) {
        return paper.paper().edition().read(reading -> reading.ranked(list, span, 20).cards().stream()
                .map(Card::headline)
                .toList());
    }

    private List<String> national(RankedSpan span) {
        return ranked(span, NATIONAL);
    }

    @Test
    void putsFirstWhatMostPeopleRead() {
        StoryId ferry = prints("Ferry", "national/politics");
        StoryId lamp = prints("Lamp", "national");
        StoryId whale = prints("Whale", "world");
        prints("Unread", "national");
        paper.isReadBy(ferry, 3);
        paper.isReadBy(lamp, 9);
        paper.isReadBy(whale, 5);
        paper.counts();
        for (RankedSpan span : RankedSpan.values()) {
            assertThat(national(span)).as(span.word()).containsExactly("Lamp", "Ferry");
            assertThat(ranked(span, ListName.of(TestingPaper.masthead().main())))
                    .containsExactly("Lamp", "Whale", "Ferry");
            assertThat(ranked(span, ListName.of(new SectionPath("national/politics"))))
                    .containsExactly("Ferry");
        }
    }

    @Test
    void preferReadersOfThisMinuteToThoseOfAnHourAgo() {
        StoryId morning = prints("Morning", "national");
        StoryId fresh = prints("Fresh", "national");
        paper.isReadBy(morning, 12);
        paper.waits(Duration.ofMinutes(65));
        paper.isReadBy(fresh, 5);
        paper.counts();
        assertThat(national(RankedSpan.NOW)).containsExactly("Fresh", "Morning");
        assertThat(national(RankedSpan.TODAY)).containsExactly("Morning", "Fresh");
        paper.waits(Duration.ofHours(3));
        paper.counts();
        assertThat(national(RankedSpan.NOW)).isEmpty();
        assertThat(national(RankedSpan.TODAY)).containsExactly("Morning", "Fresh");
    }

    @Test
    void countsAReaderWhoComesAgainAndAgainAsOne() {
        StoryId loved = prints("Loved", "national");
        StoryId read = prints("Read", "national");
        for (int times = 0; times < 10; times++) {
            paper.isReadBy(loved, 2);
            paper.clock().pass(Duration.ofMinutes(5));
        }
        paper.isReadBy(read, 3);
        paper.counts();
        for (RankedSpan span : RankedSpan.values()) {
            assertThat(national(span)).as(span.word()).containsExactly("Read", "Loved");
        }
    }

    @Test
    void beginsADayAtMidnightInThePapersZoneAndAWeekSixDaysBefore() {
        StoryId old = prints("Old", "national");
        paper.isReadBy(old, 7);
        paper.counts();
        // From six in the morning to half past midnight.
        paper.waits(Duration.ofHours(18).plusMinutes(30));
        paper.counts();
        StoryId recent = prints("New", "national");
        paper.isReadBy(recent, 2);
        paper.waits(Duration.ofMinutes(1));
        paper.counts();
        assertThat(national(RankedSpan.TODAY)).containsExactly("New");
        assertThat(national(RankedSpan.WEEK)).containsExactly("Old", "New");
        for (int day = 0; day < 6; day++) {
            paper.waits(Duration.ofDays(1));
            paper.counts();
        }
        assertThat(national(RankedSpan.WEEK)).containsExactly("New");
        paper.waits(Duration.ofDays(1));
        paper.counts();
        assertThat(national(RankedSpan.WEEK)).isEmpty();
    }

    @Test
    void losesNoDayOnWhichTheProgramWasDownAtMidnight() {
        StoryId old = prints("Old", "national");
        paper.isReadBy(old, 7);
        paper.counts();
        paper.restarts();
        paper.waits(Duration.ofDays(2));
        paper.counts();
        assertThat(national(RankedSpan.WEEK)).containsExactly("Old");
    }

    @Test
    void comesToTheSameOnAnotherNodeAndIsMadeByOneOfThem() {
        StoryId ferry = prints("Ferry", "national");
        StoryId lamp = prints("Lamp", "national");
        paper.isReadBy(ferry, 3);
        paper.isReadBy(lamp, 2);
        paper.counts();
        try (Paper other = Paper.open(paper.folder(), paper.settings(), paper.clock())) {
            paper.isReadBy(lamp, 9);
            other.counting().ranking().count();
            assertThat(national(RankedSpan.TODAY)).containsExactly("Ferry", "Lamp");
            paper.clock().pass(Ranking.EVERY);
            other.counting().ranking().count();
            assertThat(national(RankedSpan.TODAY)).containsExactly("Lamp", "Ferry");
        }
    }

    @Test
    void showsNoStoryThatIsNotInPrintAnyLonger() {
        StoryId killed = prints("Killed", "national");
        StoryId withdrawn = prints("Withdrawn", "national");
        StoryId embargoed = prints("Embargoed", "national");
        prints("Unread", "national");
        for (StoryId id : List.of(killed, withdrawn, embargoed)) {
            paper.isReadBy(id, 4);
        }
        paper.counts();
        assertThat(paper.reader().reads("/national")).contains("most-read");
        paper.kills(killed, "It was wrong.");
        paper.withdraws(withdrawn);
        paper.embargoes(embargoed, Duration.ofHours(4));
        paper.catchesUp();
        assertThat(national(RankedSpan.NOW)).isEmpty();
        assertThat(paper.reader().reads("/national/politics")).doesNotContain("Killed", "Withdrawn", "Embargoed");
    }

    @Test
    void leavesOutWhatAnEditorKeepsOffTheLists() {
        StoryId ferry = prints("Ferry", "national");
        StoryId lamp = prints("Lamp", "national");
        paper.isReadBy(ferry, 3);
        paper.isReadBy(lamp, 2);
        paper.counts();
        paper.paper().newsdesk().delisting().delist(ferry, "editor");
        paper.paper().newsdesk().delisting().delist(ferry, "editor");
        paper.catchesUp();
        assertThat(national(RankedSpan.NOW)).containsExactly("Lamp");
        assertThat(paper.reader().reads("/most-read")).contains("Lamp").doesNotContain(">Ferry</a>");
        paper.paper().newsdesk().delisting().relist(ferry, "editor");
        assertThat(national(RankedSpan.NOW)).containsExactly("Ferry", "Lamp");
        assertThat(paper.paper().journal().after(0, 1_000))
                .extracting(entry -> entry.change().getClass().getSimpleName())
                .containsOnlyOnce("StoryDelisted", "StoryRelisted");
    }

    @Test
    void keepsTwentyOnEveryPage() {
        List<StoryId> stories = IntStream.range(0, 25)
                .mapToObj(number -> prints("Story " + number, "national"))
                .toList();
        for (int number = 0; number < 25; number++) {
            paper.isReadBy(stories.get(number), 25 - number);
        }
        paper.counts();
        paper.clock().pass(Duration.ofMinutes(1));
        paper.catchesUp();
        String page = paper.reader().reads("/world");
        assertThat(page).contains("Most read now");
        String list = page.substring(page.indexOf("most-read-list"));
        list = list.substring(0, list.indexOf("</ol>"));
        assertThat(list.split("<li>")).hasSize(21);
        assertThat(list.indexOf("Story 0<")).isBetween(0, list.indexOf("Story 1<"));
        assertThat(list).contains("Story 19<").doesNotContain("Story 20<");
    }
}
