package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.WebAddress;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** What goes on, as readers see it. It is Monday 2 March, 06:00 in Seoul. */
@ParameterizedClass
@EnumSource(Engine.class)
class ListingsPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String PAGE = "/sports/around-town";

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;

    ListingsPageTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
        paper.opens("sports/around-town");
    }

    private StoryId announced(String what, int from, int to) {
        Occasion occasion = new Occasion(
                what,
                "The quay",
                TODAY.plusDays(from),
                TODAY.plusDays(to),
                "19:00",
                "Free",
                new WebAddress("https://quay.example/"));
        StoryId id = paper.prints(
                story("Story about " + what).in("sports/around-town").with(new Block.Event(occasion)));
        paper.catchesUp();
        return id;
    }

    @Test
    void areThereWithNothingInThem() {
        paper.catchesUp();
        assertThat(reader.reads(PAGE)).contains("Nothing is listed for today.", "Nothing is listed for these days.");
    }

    @Test
    void sayWhatIsOnTodayThisWeekAndThisMonth() {
        announced("Over since yesterday", -5, -1);
        announced("Runs on", -3, 20);
        announced("Only today", 0, 0);
        announced("On Thursday", 3, 3);
        announced("In three weeks", 21, 23);
        announced("In half a year", 180, 180);
        assertThat(reader.reads(PAGE))
                .containsSubsequence(
                        "On today",
                        "Monday 2 March 2026",
                        "Runs on</a>",
                        "Sunday 22 March 2026",
                        "Only today</a>",
                        "19:00",
                        "The quay",
                        "Free",
                        "In the next six days",
                        "Thursday 5 March 2026",
                        "On Thursday</a>",
                        "In the weeks after",
                        "Monday 23 March 2026",
                        "In three weeks</a>")
                .doesNotContain("Over since yesterday</a></h4>", "In half a year</a></h4>")
                .contains("href=\"https://quay.example/\" rel=\"noopener\"");
    }

    @Test
    void dropWhatIsOverAtMidnightAndTakeInWhatBegins() {
        announced("Only today", 0, 0);
        announced("Only tomorrow", 1, 1);
        paper.waits(Duration.ofHours(18).minusSeconds(1));
        assertThat(reader.reads(PAGE)).contains("Only today</a></h4>");
        paper.waits(Duration.ofSeconds(1));
        assertThat(reader.reads(PAGE))
                .doesNotContain("Only today</a></h4>")
                .containsSubsequence("On today", "Tuesday 3 March 2026", "Only tomorrow</a></h4>");
    }

    @Test
    void showNothingOfAStoryThatIsNotInPrint() {
        StoryId id = announced("Called off", 0, 3);
        assertThat(reader.reads(PAGE)).contains("Called off</a></h4>");
        paper.withdraws(id);
        paper.catchesUp();
        assertThat(reader.reads(PAGE)).doesNotContain("Called off");
    }

    @Test
    void followTheNewestWordsOfAStory() {
        StoryId id = announced("At seven", 0, 0);
        Occasion later = new Occasion("At eight", "", TODAY, TODAY, "20:00", "", null);
        paper.reprints(id, story("Moved").in("sports/around-town").with(new Block.Event(later)));
        paper.catchesUp();
        assertThat(reader.reads(PAGE)).contains("At eight</a></h4>").doesNotContain("At seven");
    }

    @Test
    void tellProgramsOfEvents() {
        StoryId id = announced("Fair", 0, 2);
        for (String page : new String[] {PAGE, reader.addressOf(id)}) {
            assertThat(reader.reads(page))
                    .contains(
                            "\"@type\":\"Event\",\"name\":\"Fair\",\"startDate\":\"2026-03-02\",\"endDate\":\"2026-03-04\"")
                    .contains("\"location\":{\"@type\":\"Place\",\"name\":\"The quay\"}");
        }
        assertThat(reader.reads(reader.addressOf(id)))
                .contains("<strong>Fair</strong>", "Monday 2 March 2026 to Wednesday 4 March 2026");
    }
}
