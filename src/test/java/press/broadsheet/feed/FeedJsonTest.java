package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FeedJsonTest {

    private final Newsstand paper;

    FeedJsonTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void saysWhatVersionOnePointOneDemands() {
        paper.picture(Cuttings.HARBOUR);
        paper.publish(Cuttings.illustrated(Cuttings.HOSTILE));
        JsonNode feed = JsonMapper.shared().readTree(paper.text("/feeds/national.json"));
        assertThat(feed.required("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.required("title").stringValue()).isEqualTo("National | The Harbour & Hill");
        assertThat(feed.required("feed_url").stringValue()).isEqualTo("https://www.paper.example/feeds/national.json");
        assertThat(feed.has("next_url")).isFalse();
        JsonNode item = feed.required("items").required(0);
        assertThat(item.required("id").stringValue()).isEqualTo("tag:www.paper.example,2026:story-1");
        assertThat(item.required("title").stringValue()).isEqualTo(Cuttings.HOSTILE_PRINTED);
        assertThat(item.required("date_published").stringValue()).isEqualTo("2026-03-02T14:05:00+09:00");
        assertThat(item.required("content_html").stringValue()).contains("https://www.paper.example/national?from=a");
        assertThat(item.required("authors").required(1).required("url").stringValue())
                .isEqualTo("https://www.paper.example/author/%ED%99%8D%EA%B8%B8%EB%8F%99");
        assertThat(paper.sheet("/feeds/national.json").page().sheet().contentType())
                .isEqualTo("application/feed+json");
    }

    @Test
    void namesTheNextPageWhileThereIsOne() {
        for (int number = 0; number <= FeedCaster.STORIES; number++) {
            paper.publishAmongMany(Cuttings.story("Story number " + number));
        }
        paper.settle();
        JsonNode first = JsonMapper.shared().readTree(paper.text("/feeds/all.json"));
        assertThat(first.required("items")).hasSize(FeedCaster.STORIES);
        JsonNode second = JsonMapper.shared()
                .readTree(paper.text(first.required("next_url").stringValue()));
        assertThat(second.required("items")).hasSize(1);
        assertThat(second.has("next_url")).isFalse();
    }
}
