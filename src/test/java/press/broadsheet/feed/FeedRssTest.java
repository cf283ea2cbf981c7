package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;

final class FeedRssTest {

    private Newsstand paper;

    FeedRssTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @BeforeEach
    void fill() {
        paper.picture(Cuttings.HARBOUR);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static String first(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void carriesTheWholeTextWithAddressesThatHoldOutsideThePaper() throws FeedException {
        paper.publish(Cuttings.illustrated("Harbour opens"));
        SyndEntry entry = read(paper.text("/feeds/all.rss")).getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("Harbour opens");
        assertThat(entry.getLink()).isEqualTo("https://www.paper.example/national/politics/harbour-opens-1");
        assertThat(entry.getDescription().getValue()).isEqualTo("What the \"harbour\" costs.");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("href=\"https://www.paper.example/national?from=a&amp;to=b#map\"")
                .contains("src=\"https://www.paper.example/pictures/" + Cuttings.HARBOUR + "-1280.jpg\"")
                .contains("Boats &amp; nets");
    }

    @Test
    void followsTheBestPracticeProfile() {
        paper.publish(Cuttings.illustrated("Harbour opens"));
        Document xml = Reference.parse(paper.text("/feeds/national/politics.rss"));
        assertThat(first(xml, "title")).isEqualTo("Politics | The Harbour & Hill");
        assertThat(first(xml, "link")).isEqualTo("https://www.paper.example/national/politics");
        assertThat(first(xml, "language")).isEqualTo("en");
        assertThat(first(xml, "dc:creator")).isEqualTo("Ada Lund");
        assertThat(first(xml, "media:credit")).isEqualTo("Ada Lund");
        assertThat(first(xml, "lastBuildDate")).isEqualTo("Mon, 02 Mar 2026 14:05:00 +0900");
        assertThat(xml.getElementsByTagName("guid")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("isPermaLink")
                        .getNodeValue())
                .isEqualTo("false");
        assertThat(xml.getElementsByTagName("atom:link")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("https://www.paper.example/feeds/national/politics.rss");
        assertThat(paper.sheet("/feeds/all.rss").page().sheet().contentType())
                .isEqualTo("application/rss+xml; charset=utf-8");
    }

    @Test
    void keepsTheNameOfAStoryWhateverBecomesOfItsHeadlineAndSection() {
        StoryId id = paper.publish(Cuttings.story("Before"));
        String name = first(Reference.parse(paper.text("/feeds/all.rss")), "guid");
        paper.wait(Duration.ofDays(400));
        paper.revise(id, Cuttings.story("After", Language.ENGLISH, "desktop"));
        Document after = Reference.parse(paper.text("/feeds/desktop.rss"));
        assertThat(first(after, "guid")).isEqualTo(name).isEqualTo("tag:www.paper.example,2026:story-1");
        assertThat(first(after, "pubDate")).isEqualTo("Mon, 02 Mar 2026 14:05:00 +0900");
    }

    @Test
    void namesDaysAndMonthsInEnglishUnderAKoreanLocale() throws FeedException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREA);
        try {
            paper.publish(Cuttings.korean("항구가 열렸다"));
            String xml = paper.text("/feeds/ko/all.rss");
            assertThat(first(Reference.parse(xml), "pubDate")).isEqualTo("Mon, 02 Mar 2026 14:05:00 +0900");
            assertThat(read(xml).getEntries().getFirst().getPublishedDate())
                    .isEqualTo(Date.from(Instant.parse("2026-03-02T05:05:00Z")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isWellFormedWhateverTheCopySays() throws FeedException {
        paper.set(Newsstand.masthead(Newsstand.SEOUL, "Bell \u0007 & Hammer ]]>\uFFFE"));
        paper.publish(Cuttings.story(Cuttings.HOSTILE));
        SyndFeed feed = read(paper.text("/feeds/all.rss"));
        assertThat(feed.getTitle()).isEqualTo("Bell  & Hammer ]]>");
        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(Cuttings.HOSTILE_PRINTED);
        assertThat(Jsoup.parse(feed.getEntries()
                                .getFirst()
                                .getContents()
                                .getFirst()
                                .getValue())
                        .text())
                .startsWith(Cuttings.HOSTILE_PRINTED + " begins here");
    }

    @Test
    void saysInPlainWordsWhatCopyAndMastheadSay() throws FeedException {
        String script = "\"><script>alert(1)</script> Q&amp;A";
        paper.set(Newsstand.masthead(Newsstand.SEOUL, "<i>The Post"));
        paper.publish(Cuttings.standing(script));
        String xml = paper.text("/feeds/national.rss");
        String description = read(xml).getEntries().getFirst().getDescription().getValue();
        assertThat(description).doesNotContain("<");
        assertThat(Jsoup.parse(description).text()).isEqualTo(script);
        assertThat(read(xml).getDescription())
                .isEqualTo("National: news, analysis and opinion from &lt;i&gt;The Post.");
    }

    @Test
    void describesEachFeedInItsOwnWords() throws FeedException {
        assertThat(read(paper.text("/feeds/national/politics.rss")).getDescription())
                .isEqualTo("Politics: news, analysis and opinion from The Harbour &amp; Hill.");
        assertThat(read(paper.text("/feeds/ko/national.rss")).getDescription()).contains("사회", "항구와 언덕");
    }

    @Test
    void leadsToNoPageOfANameWithoutLetters() {
        paper.publish(Cuttings.wordless());
        for (String path : List.of("/feeds/all.rss", "/feeds/all.atom", "/feeds/all.json", "/api/content/stories/1")) {
            assertThat(paper.text(path)).as(path).contains("!!!").doesNotContain("/author/", "/topic/");
        }
    }

    @Test
    void stopsCarryingWhatIsWithdrawnKilledOrEmbargoed() {
        StoryId withdrawn = paper.publish(Cuttings.story("Withdrawn one"));
        StoryId killed = paper.publish(Cuttings.story("Killed one"));
        StoryId embargoed = paper.publish(Cuttings.story("Embargoed one"));
        paper.publish(Cuttings.story("Kept one"));
        paper.file(Cuttings.story("Unpublished one"));
        assertThat(paper.text("/feeds/all.rss")).contains("Withdrawn", "Killed", "Embargoed", "Kept");
        paper.withdraw(withdrawn);
        paper.kill(killed);
        paper.embargo(embargoed);
        for (String path : List.of(
                "/feeds/all.rss",
                "/feeds/national.atom",
                "/feeds/author/ada-lund.json",
                "/feeds/topic/harbour-works.rss",
                "/news-sitemap.xml",
                "/sitemaps/stories-2026-03.xml",
                "/api/content/stories")) {
            assertThat(paper.text(path).toLowerCase(Locale.ROOT))
                    .as(path)
                    .contains("kept")
                    .doesNotContain("withdrawn", "killed", "embargoed", "unpublished");
        }
    }

    @Test
    void printsCorrectionsWithTheStory() {
        StoryId id = paper.publish(Cuttings.story("Bridge costs 3 million"));
        paper.wait(Duration.ofHours(1));
        paper.correct(id, "The bridge costs 5 million.");
        assertThat(paper.text("/feeds/all.rss"))
                .contains("The bridge costs 5 million.")
                .contains("<lastBuildDate>Mon, 02 Mar 2026 15:05:00 +0900");
    }

    @Test
    void isThereForEveryTitleSectionAuthorAndTopicAndForNothingElse() {
        paper.publish(Cuttings.story("Harbour opens"));
        paper.publish(Cuttings.korean("항구가 열렸다"));
        for (String path : List.of(
                "/feeds/all.rss",
                "/feeds/national.rss",
                "/feeds/desktop.rss",
                "/feeds/ko/all.rss",
                "/feeds/ko/national.rss",
                "/feeds/author/ada-lund.rss",
                "/feeds/topic/harbour-works.rss",
                "/feeds/author/%ED%99%8D%EA%B8%B8%EB%8F%99.rss")) {
            assertThat(paper.answer(path)).as(path).isInstanceOf(Answer.Ready.class);
        }
        assertThat(paper.text("/feeds/author/ada-lund.rss"))
                .contains("<title>Ada Lund | The Harbour &amp; Hill</title>");
        assertThat(paper.text("/feeds/topic/harbour-works.rss")).contains("<title>Harbour works | ");
        assertThat(paper.answer("/feeds/nowhere.rss")).isInstanceOf(Answer.Unknown.class);
        assertThat(paper.answer("/feeds/author/nobody.rss")).isInstanceOf(Answer.Unknown.class);
        assertThat(paper.answer("/feeds/author/Ada%20Lund.rss"))
                .isEqualTo(new Answer.Moved("/feeds/author/ada-lund.rss"));
        assertThat(paper.answer("/feeds/all.rss?before=nonsense")).isEqualTo(new Answer.Moved("/feeds/all.rss"));
    }
}
