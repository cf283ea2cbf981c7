package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedRobotsTest {

    private final Newsstand paper;

    FeedRobotsTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void tellsRobotsWhereTheSitemapsAreAndWhatIsNotForThem() {
        assertThat(paper.text("/robots.txt").lines())
                .startsWith("User-agent: *")
                .contains("Disallow: /desk/", "Disallow: /ko/search?")
                // would close the section /desktop as well
                .doesNotContain("Disallow: /desk")
                .endsWith(
                        "Sitemap: https://www.paper.example/sitemap.xml",
                        "Sitemap: https://www.paper.example/news-sitemap.xml");
    }

    @Test
    void tellsSellersOfAdvertisingWhoOwnsThePaper() {
        assertThat(paper.text("/ads.txt").lines()).last().isEqualTo("OWNERDOMAIN=paper.example");
        assertThat(paper.sheet("/ads.txt").page().sheet().contentType()).isEqualTo("text/plain; charset=utf-8");
    }
}
