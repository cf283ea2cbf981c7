package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.story.StoryId;

final class FeedNewsSitemapTest {

    private final Newsstand paper;

    FeedNewsSitemapTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void saysWhatNewsSearchEnginesWant() {
        paper.publish(Cuttings.story(Cuttings.HOSTILE));
        paper.publish(Cuttings.korean("항구가 열렸다"));
        String xml = paper.text("/news-sitemap.xml");
        Reference.assertSitemap(xml);
        assertThat(xml)
                .contains("<news:name>The Harbour &amp; Hill</news:name><news:language>en</news:language>")
                .contains("<news:name>항구와 언덕</news:name><news:language>ko</news:language>")
                .contains("<news:publication_date>2026-03-02T14:05:00+09:00</news:publication_date>")
                .contains("<news:title>항구가 열렸다</news:title>");
    }

    @Test
    void dropsAStoryTwoDaysAfterItsFirstPublicationThoughNothingElseHappened() {
        StoryId old = paper.publish(Cuttings.story("Older"));
        paper.wait(Duration.ofHours(1));
        paper.publish(Cuttings.story("Newer"));
        paper.wait(Duration.ofHours(10));
        paper.revise(old, Cuttings.story("Older, revised"));
        assertThat(paper.text("/news-sitemap.xml")).contains("older-revised-1", "newer-2");
        paper.wait(Duration.ofHours(37).minusMillis(1));
        assertThat(paper.text("/news-sitemap.xml")).contains("older-revised-1", "newer-2");
        paper.wait(Duration.ofMillis(1));
        assertThat(paper.text("/news-sitemap.xml"))
                .doesNotContain("older-revised-1")
                .contains("newer-2");
        paper.wait(Duration.ofHours(1));
        assertThat(paper.text("/news-sitemap.xml")).doesNotContain("<url>");
        paper.publish(Cuttings.story("Newest"));
        assertThat(paper.text("/news-sitemap.xml")).contains("newest-3");
    }

    @Test
    void isNotMadeAgainWhileNothingChangesAndNoStoryFallsOut() {
        paper.publish(Cuttings.story("One"));
        Object page = paper.sheet("/news-sitemap.xml").page();
        paper.wait(Duration.ofHours(47));
        assertThat(paper.sheet("/news-sitemap.xml").page()).isSameAs(page);
        paper.wait(Duration.ofHours(1));
        assertThat(paper.sheet("/news-sitemap.xml").page()).isNotSameAs(page);
    }
}
