package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** A series as its readers see it. It is Monday 2 March, 06:00 in Seoul. */
@ParameterizedClass
@EnumSource(Engine.class)
class SeriesPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String PAGE = "/series/strip";

    @AutoClose
    private final TestingPaper paper;

    private final TestingReader reader;

    SeriesPageTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.reader = paper.reader();
        paper.begins("strip", Series.Kind.COMIC, "opinion");
    }

    private StoryId prepared(String headline, LocalDate day) {
        StoryId id = paper.prepares(
                story(headline).in("opinion").under(paper.takesIn(3), "What " + headline + " shows"), "strip", day);
        paper.catchesUp();
        return id;
    }

    @Test
    void isThereBeforeTheFirstInstalment() {
        paper.catchesUp();
        assertThat(reader.reads(PAGE)).contains("Nothing has appeared in The strip yet.", "Every day");
        assertThat(reader.reads("/series")).contains("href=\"/series/strip\"");
        assertThat(reader.sees("/ko/series").status()).isEqualTo(404);
        assertThat(reader.sees("/series/other").status()).isEqualTo(404);
        assertThat(reader.reads("/feeds/series/strip.rss"))
                .contains("<channel>")
                .doesNotContain("<item>");
    }

    @Test
    void showsTodaysInFull() {
        prepared("Yesterday", TODAY.minusDays(1));
        prepared("Today", TODAY);
        assertThat(reader.reads(PAGE))
                .containsSubsequence(
                        "<h1 class=\"page-title headline\">The strip</h1>",
                        "<p class=\"kicker\">Today</p>",
                        "Monday 2 March 2026",
                        ">Today</a></h2>",
                        "alt=\"What Today shows\"",
                        "The first words of Today.",
                        "rel=\"prev\">← Sunday 1 March 2026",
                        "Earlier",
                        ">Yesterday</a></h3>");
    }

    @Test
    void saysTheDayOfTheNewestWhenTodaysIsMissing() {
        prepared("Saturday", TODAY.minusDays(2));
        assertThat(reader.reads(PAGE))
                .contains("Today’s has not appeared yet. This is the newest", "Saturday 28 February 2026");
    }

    @Test
    void turnsAtMidnightWithoutAnyChange() {
        prepared("Today", TODAY);
        assertThat(reader.reads(PAGE)).contains("<p class=\"kicker\">Today</p>");
        paper.waits(Duration.ofHours(17).plusMinutes(59));
        assertThat(reader.reads(PAGE)).contains("<p class=\"kicker\">Today</p>");
        paper.waits(Duration.ofMinutes(1));
        assertThat(reader.reads(PAGE)).contains("Today’s has not appeared yet", "Monday 2 March 2026");
    }

    @Test
    void showsTheNextOnItsDay() {
        prepared("Today", TODAY);
        prepared("Tomorrow", TODAY.plusDays(1));
        assertThat(reader.reads(PAGE)).doesNotContain("Tomorrow");
        paper.waits(Duration.ofHours(18));
        assertThat(reader.reads(PAGE)).containsSubsequence("Tuesday 3 March 2026", ">Tomorrow</a></h2>", ">Today</a>");
    }

    @Test
    void leadsFromInstalmentToInstalmentByDay() {
        StoryId first = prepared("First", TODAY.minusDays(9));
        StoryId second = prepared("Second", TODAY.minusDays(2));
        StoryId third = prepared("Third", TODAY);
        assertThat(reader.reads(reader.addressOf(second)))
                .contains(
                        "<a href=\"/series/strip\">The strip</a>, Saturday 28 February 2026",
                        "href=\"" + reader.addressOf(first) + "\" rel=\"prev\">← Saturday 21 February 2026",
                        "href=\"" + reader.addressOf(third) + "\" rel=\"next\">Monday 2 March 2026");
        assertThat(reader.reads(reader.addressOf(third))).doesNotContain("rel=\"next\"");
        paper.withdraws(second);
        paper.catchesUp();
        assertThat(reader.reads(reader.addressOf(third))).contains("rel=\"prev\">← Saturday 21 February 2026");
    }

    @Test
    void hasAPageForEveryInstalmentThereWas() {
        for (int day = 0; day < 60; day++) {
            paper.prepares(story("Number " + day).in("opinion"), "strip", TODAY.minusDays(day));
        }
        paper.catchesUp();
        String seen = "";
        String address = PAGE;
        for (int page = 0; page < 3; page++) {
            String text = reader.reads(address);
            seen += text;
            Matcher older = Pattern.compile("href=\"(/series/strip\\?before=[^\"]+)\" rel=\"next\"")
                    .matcher(text);
            assertThat(older.find()).as("page %d goes on", page).isEqualTo(page < 2);
            address = page < 2 ? older.group(1) : address;
        }
        for (int day = 0; day < 60; day++) {
            assertThat(seen).contains(">Number " + day + "</a>");
        }
        assertThat(reader.sees("/series/strip?before=yesterday").status()).isEqualTo(301);
    }

    @Test
    void hasACalendarOfWhatAppeared() {
        StoryId first = prepared("First", TODAY.minusDays(3));
        prepared("Later", TODAY.plusDays(3));
        prepared("Today", TODAY);
        assertThat(reader.reads(PAGE))
                .contains("March 2026", "aria-current=\"page\">2</a>", "<span>5</span>")
                .doesNotContain(reader.addressOf(first) + "\">27</a>");
        paper.waits(Duration.ofDays(3));
        assertThat(reader.reads(PAGE)).contains("aria-current=\"page\">5</a>", "\">2</a>");
    }

    @Test
    void isFollowedByFeedReadersAndFoundBySearchEngines() {
        prepared("Today", TODAY);
        prepared("Tomorrow", TODAY.plusDays(1));
        for (String ending : new String[] {"rss", "atom", "json"}) {
            assertThat(reader.reads("/feeds/series/strip." + ending))
                    .contains("Today")
                    .doesNotContain("Tomorrow");
        }
        assertThat(reader.reads("/feeds")).contains("/feeds/series/strip.rss");
        assertThat(reader.reads("/sitemaps/pages.xml")).contains("/series/strip<");
        assertThat(reader.reads("/site-map")).contains("href=\"/series/strip\"");
    }

    @Test
    void hasItsNewestOnTheFronts() {
        prepared("Today", TODAY);
        assertThat(reader.reads("/")).containsSubsequence("Daily features", "The strip", "Today");
        assertThat(reader.reads("/opinion")).contains("href=\"/series/strip\"");
        paper.prepares(story("Another").in("opinion"), "strip", TODAY.minusDays(3));
        paper.catchesUp();
        assertThat(reader.reads("/")).contains("What Today shows");
    }

    @Test
    void forgetsWhoIsNoInstalmentAnyLonger() {
        StoryId id = prepared("Today", TODAY);
        assertThat(reader.reads(PAGE)).contains("Today</a></h2>");
        paper.paper().dailies().instalments().remove(id, Newsroom.NIGHT_DESK);
        paper.catchesUp();
        assertThat(reader.reads(PAGE)).contains("Nothing has appeared");
        assertThat(reader.reads(reader.addressOf(id))).doesNotContain("href=\"/series/strip\">The strip</a>,");
        assertThat(reader.reads("/feeds/series/strip.rss")).doesNotContain("<item>");
    }
}
