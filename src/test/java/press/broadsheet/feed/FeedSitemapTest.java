package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.PrintedMonth;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.story.StoryId;

final class FeedSitemapTest {

    private final Newsstand paper;

    FeedSitemapTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private List<PrintedMonth> months() {
        return paper.edition().read(reading -> reading.months(reading.masthead().main()));
    }

    @Test
    void listsStoriesByTheMonthOfTheirFirstPublicationInThePapersZone() {
        paper.at("2026-02-28T14:59:59Z");
        paper.publish(Cuttings.story("Last of February"));
        paper.at("2026-02-28T15:00:00Z");
        paper.publish(Cuttings.story("First of March & co"));
        paper.publish(Cuttings.korean("삼월의 첫날"));
        String index = paper.text("/sitemap.xml");
        Reference.assertSitemapIndex(index);
        assertThat(index)
                .contains("<loc>https://www.paper.example/sitemaps/pages.xml</loc>")
                .contains("<loc>https://www.paper.example/sitemaps/stories-2026-02.xml</loc>"
                        + "<lastmod>2026-02-28T23:59:59+09:00</lastmod>")
                .contains("<loc>https://www.paper.example/sitemaps/ko/stories-2026-03.xml</loc>");
        String february = paper.text("/sitemaps/stories-2026-02.xml");
        String march = paper.text("/sitemaps/stories-2026-03.xml");
        String korean = paper.text("/sitemaps/ko/stories-2026-03.xml");
        List.of(february, march, korean).forEach(Reference::assertSitemap);
        assertThat(february).contains("/last-of-february-1</loc>").doesNotContain("march");
        assertThat(march).contains("/first-of-march-co-2</loc>").doesNotContain("february");
        assertThat(korean).contains("/ko/national/%EC%82%BC%EC%9B%94");
        assertThat(paper.answer("/sitemaps/stories-2026-04.xml")).isInstanceOf(Answer.Unknown.class);
        assertThat(paper.answer("/sitemaps/stories-2026-13.xml")).isInstanceOf(Answer.Unknown.class);
        assertThat(paper.answer("/sitemaps/stories-2026-03-2.xml")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void saysTrulyWhenAMonthChanged() {
        StoryId id = paper.publish(Cuttings.story("One"));
        StoryId other = paper.publish(Cuttings.story("Two"));
        paper.wait(Duration.ofDays(60));
        paper.correct(id, "It was another.");
        assertThat(paper.text("/sitemap.xml")).contains("2026-03.xml</loc><lastmod>2026-05-01T14:05:00+09:00");
        paper.wait(Duration.ofDays(1));
        paper.withdraw(other);
        assertThat(paper.text("/sitemap.xml")).contains("2026-03.xml</loc><lastmod>2026-05-02T14:05:00+09:00");
        assertThat(paper.text("/sitemaps/stories-2026-03.xml"))
                .contains("one-1")
                .doesNotContain("two-2");
        paper.withdraw(id);
        assertThat(paper.text("/sitemap.xml")).doesNotContain("2026-03");
        assertThat(paper.answer("/sitemaps/stories-2026-03.xml")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void countsTheMonthsAnewWhenThePaperMovesToAnotherZone() {
        paper.at("2026-02-28T15:00:00Z");
        StoryId id = paper.publish(Cuttings.story("Midnight in Seoul"));
        paper.publish(Cuttings.story("Another"));
        paper.revise(id, Cuttings.story("Midnight in Seoul, again"));
        assertThat(months()).extracting(PrintedMonth::month).containsExactly(YearMonth.of(2026, 3));
        Masthead moved = Newsstand.masthead(ZoneId.of("America/New_York"));
        paper.set(moved);
        assertThat(months())
                .extracting(PrintedMonth::month, PrintedMonth::stories)
                .containsExactly(org.assertj.core.api.Assertions.tuple(YearMonth.of(2026, 2), 2));
        assertThat(paper.text("/sitemap.xml")).contains("stories-2026-02.xml").doesNotContain("stories-2026-03.xml");
    }

    @Test
    void comesToTheSameCountsWhenTheEditionIsMadeAgain() {
        StoryId id = paper.publish(Cuttings.story("One"));
        paper.publish(Cuttings.story("Two"));
        paper.wait(Duration.ofDays(40));
        paper.publish(Cuttings.story("Three"));
        paper.kill(id);
        List<PrintedMonth> before = months();
        paper.rebuild();
        assertThat(months()).isEqualTo(before).extracting(PrintedMonth::stories).containsExactly(1, 1);
    }

    @Test
    void putsTheStoriesOfAFullMonthIntoFilesOfFiftyThousand() {
        YearMonth month = YearMonth.of(2026, 3);
        var title = Newsstand.masthead(Newsstand.SEOUL).main();
        assertThat(SitemapFiles.Stories.holding(title, month, 49_999).path())
                .isEqualTo("/sitemaps/stories-2026-03.xml");
        SitemapFiles.Stories second = SitemapFiles.Stories.holding(title, month, 50_000);
        assertThat(second.path()).isEqualTo("/sitemaps/stories-2026-03-2.xml");
        assertThat(second.skip()).isEqualTo(50_000);
        assertThat(SitemapFiles.Stories.at(second.path(), Newsstand.masthead(Newsstand.SEOUL)))
                .contains(second);
    }

    @Test
    void listsFrontsSectionsAndHousePages() {
        String before = paper.text("/sitemaps/pages.xml");
        Reference.assertSitemap(before);
        assertThat(before)
                .contains("<loc>https://www.paper.example/</loc>")
                .contains("<loc>https://www.paper.example/national/politics</loc>")
                .contains("<loc>https://www.paper.example/ko</loc>")
                .contains("<loc>https://www.paper.example/ko/site-map</loc>")
                .doesNotContain("code-of-ethics");
        paper.housePage("code-of-ethics");
        String after = paper.text("/sitemaps/pages.xml");
        Reference.assertSitemap(after);
        assertThat(after).contains("/code-of-ethics</loc><lastmod>2026-03-02T14:05:00+09:00</lastmod>");
    }
}
