package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

/** Everything that was printed on one day, from day to day; the paper's days are those of Seoul. */
final class DayArchiveTest {

    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    @AfterEach
    void close() {
        paper.close();
    }

    private StoryId print(String at, String headline) {
        paper.clock().set(Instant.parse(at));
        StoryId id = paper.prints(story(headline).in("sports"));
        paper.catchesUp();
        return id;
    }

    private String reads(String address) {
        return paper.reader().reads(address);
    }

    @Test
    void showsADayOfThePapersZone() {
        print("2026-03-02T14:59:59Z", "Late on the second");
        print("2026-03-02T15:00:00Z", "Early on the third");
        print("2026-03-03T14:59:59Z", "Late on the third");
        print("2026-03-03T15:00:00Z", "Early on the fourth");
        assertThat(reads("/sports/archive/2026-03-03"))
                .contains("Tuesday 3 March 2026", "Early on the third", "Late on the third")
                .doesNotContain("Late on the second</a></h3>", "Early on the fourth</a></h3>");
        assertThat(reads("/archive/2026-03-04")).contains("Early on the fourth");
    }

    @Test
    void leadsToTheDaysBesideThatHaveStories() {
        print("2026-01-05T03:00:00Z", "In January");
        print("2026-03-03T03:00:00Z", "In March");
        print("2026-03-09T03:00:00Z", "Six days later");
        String page = reads("/sports/archive/2026-03-03");
        assertThat(page)
                .contains("href=\"/sports/archive/2026-01-05\" rel=\"prev\"")
                .contains("href=\"/sports/archive/2026-03-09\" rel=\"next\"")
                .contains("<a href=\"/sports/archive/2026-03-03\" aria-current=\"page\">3</a>")
                .contains("<a href=\"/sports/archive/2026-03-09\">9</a>")
                .contains("<span>4</span>");
        assertThat(reads("/sports/archive/2026-01-05")).doesNotContain("rel=\"prev\"");
        assertThat(reads("/sports/archive/2026-03-09")).doesNotContain("rel=\"next\"");
    }

    @Test
    void showsAStoryThatComesAndNotOneThatGoes() {
        StoryId gone = print("2026-03-03T03:00:00Z", "Here for an hour");
        assertThat(reads("/sports/archive/2026-03-03")).contains("Here for an hour");
        print("2026-03-03T05:00:00Z", "Here to stay");
        assertThat(reads("/sports/archive/2026-03-03")).contains("Here for an hour", "Here to stay");
        paper.kills(gone, "It was wrong.");
        paper.catchesUp();
        assertThat(reads("/sports/archive/2026-03-03")).contains("Here to stay").doesNotContain("Here for an hour");
    }

    @Test
    void knowsWhenTheDaysBesideChange() {
        print("2026-03-03T03:00:00Z", "In March");
        assertThat(reads("/sports/archive/2026-03-03")).doesNotContain("rel=\"next\"");
        StoryId next = print("2026-03-20T03:00:00Z", "Later");
        assertThat(reads("/sports/archive/2026-03-03")).contains("2026-03-20\" rel=\"next\"", "2026-03-20\">20</a>");
        print("2026-03-21T03:00:00Z", "Later still");
        paper.withdraws(next);
        paper.catchesUp();
        assertThat(reads("/sports/archive/2026-03-03"))
                .contains("2026-03-21\" rel=\"next\"", "<span>20</span>")
                .doesNotContain("2026-03-20\"");
    }

    @Test
    void pagesThroughADayOfManyStories() {
        for (int number = 100; number < 160; number++) {
            print("2026-03-03T03:00:00Z", "Number " + number);
        }
        print("2026-03-02T03:00:00Z", "The day before");
        String seen = "";
        String address = "/sports/archive/2026-03-03";
        for (int page = 0; page < 3; page++) {
            String text = reads(address);
            seen += text;
            Matcher older = Pattern.compile("href=\"(/sports/archive/[^\"]+before=[^\"]+)\" rel=\"next\"")
                    .matcher(text);
            assertThat(older.find()).as("page %d goes on", page).isEqualTo(page < 2);
            address = page < 2 ? older.group(1) : address;
        }
        for (int number = 100; number < 160; number++) {
            assertThat(seen).contains("Number " + number + "</a>");
        }
        assertThat(seen).doesNotContain("The day before");
    }

    @Test
    void leadsThereFromTheSectionAndFromTheFront() {
        assertThat(reads("/sports")).doesNotContain("/archive");
        assertThat(reads("/")).doesNotContain("/archive");
        print("2026-03-03T20:00:00Z", "The only one");
        assertThat(reads("/sports")).contains("href=\"/sports/archive/2026-03-04\"");
        assertThat(reads("/")).contains("href=\"/archive/2026-03-04\"");
        assertThat(paper.reader().sees("/sports/archive").text()).isEqualTo("/sports/archive/2026-03-04");
        assertThat(reads("/sports/archive/2026-03-04")).contains("The only one");
    }

    @Test
    void saysWhenNothingWasPrinted() {
        assertThat(paper.reader().sees("/sports/archive").status()).isEqualTo(404);
        assertThat(paper.reader().sees("/sports/archive/2026-03-03").status()).isEqualTo(404);
        print("2026-03-01T03:00:00Z", "The only one");
        assertThat(paper.reader().sees("/sports/archive/2026-03-03").text())
                .contains("printed nothing on this day", "/sports/archive/2026-03-01\" rel=\"prev\"", "noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sports/archive/2026-3-3",
                "/sports/archive/2026-02-30",
                "/sports/archive/today",
                "/sports/archive/+12026-12-24",
                "/sports/archive/0000-12-24",
                "/sports/archive/-0001-12-24",
                "/nowhere/archive/2026-03-03",
                "//archive/2026-03-03",
                "/archive/archive/2026-03-03"
            })
    void knowsNoOtherDays(String address) {
        // So many that every number a mistyped day could end in is a story's.
        for (int story = 1; story <= 30; story++) {
            print("2026-03-03T03:00:00Z", "In March");
        }
        assertThat(paper.reader().sees(address).status()).isEqualTo(404);
        assertThat(paper.reader().sees(address).text()).doesNotContain("calendar");
    }
}
