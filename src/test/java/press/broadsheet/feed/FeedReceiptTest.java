package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.story.StoryId;

final class FeedReceiptTest {

    private final Newsstand paper;

    FeedReceiptTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void namesEveryPlaceThatMachinesRead() {
        StoryId id = paper.publish(Cuttings.story("Harbour opens"));
        assertThat(paper.places(id))
                .containsExactlyInAnyOrder(
                        "feed all (rss)",
                        "feed all (atom)",
                        "feed all (json)",
                        "feed national (rss)",
                        "feed national (atom)",
                        "feed national (json)",
                        "feed national/politics (rss)",
                        "feed national/politics (atom)",
                        "feed national/politics (json)",
                        "news sitemap",
                        "sitemap index",
                        "sitemap stories-2026-03",
                        "content API list",
                        "content API story 1");
    }

    @Test
    void namesNoNewsSitemapForWhatIsNoNewsAnyLonger() {
        StoryId id = paper.publish(Cuttings.story("Harbour opens"));
        paper.wait(Duration.ofDays(3));
        paper.correct(id, "It did not.");
        assertThat(paper.places(id))
                .contains("feed all (rss)", "sitemap stories-2026-03")
                .doesNotContain("news sitemap");
    }
}
