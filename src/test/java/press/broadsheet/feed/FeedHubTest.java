package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscribers find the hub of every feed, and readers the stories that are gone. */
final class FeedHubTest {

    private static final String HUB = "https://hub.example/?a=1&b=2";

    private final Newsstand paper;

    FeedHubTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private void setHub() {
        paper.set(paper.masthead().with(paper.masthead().standing().toldTo(HUB)));
    }

    private List<String> links(String path) {
        return paper.sheet(path).page().sheet().links();
    }

    @Test
    void isNamedInTheHeaderAndInTheFeed() {
        setHub();
        paper.publish(Cuttings.story("Harbour opens"));
        for (String path : List.of(
                "/feeds/all.rss",
                "/feeds/national.atom",
                "/feeds/author/ada-lund.json",
                "/feeds/topic/harbour-works.rss")) {
            assertThat(links(path))
                    .as(path)
                    .containsExactly(
                            "<" + HUB + ">; rel=\"hub\"", "<https://www.paper.example" + path + ">; rel=\"self\"");
        }
        assertThat(paper.text("/feeds/all.rss"))
                .contains("<atom:link rel=\"hub\" href=\"https://hub.example/?a=1&amp;b=2\"")
                .contains("<atom:link rel=\"self\"");
        assertThat(paper.text("/feeds/all.atom"))
                .contains("<link rel=\"hub\" href=\"https://hub.example/?a=1&amp;b=2\"");
        JsonNode hub =
                JsonMapper.shared().readTree(paper.text("/feeds/all.json")).at("/hubs/0");
        assertThat(hub.required("type").stringValue()).isEqualTo("WebSub");
        assertThat(hub.required("url").stringValue()).isEqualTo(HUB);
    }

    @Test
    void isNotNamedWhereThereIsNone() {
        paper.publish(Cuttings.story("Harbour opens"));
        for (String path : List.of("/feeds/all.rss", "/feeds/all.atom", "/feeds/all.json")) {
            assertThat(links(path)).isEmpty();
            assertThat(paper.text(path)).doesNotContain("hub");
        }
    }

    @Test
    void isNotNamedInOlderPartsWhichNobodyIsToldOf() {
        setHub();
        for (int number = 1; number <= FeedCaster.STORIES + 1; number++) {
            paper.publishAmongMany(Cuttings.story("Story " + number));
            paper.wait(Duration.ofMinutes(1));
        }
        paper.settle();
        String next = JsonMapper.shared()
                .readTree(paper.text("/feeds/all.json"))
                .required("next_url")
                .stringValue();
        String path = next.replace("https://www.paper.example", "");
        assertThat(links(path)).isEmpty();
        assertThat(paper.text(path)).doesNotContain("\"hubs\"");
    }

    @Test
    void saysInAtomWhichStoriesWereKilledAndNothingMoreOfThem() {
        StoryId killed = paper.publish(Cuttings.story("Killed one"));
        StoryId withdrawn = paper.publish(Cuttings.story("Withdrawn one"));
        paper.publish(Cuttings.story("Kept one"));
        paper.wait(Duration.ofHours(1));
        paper.kill(killed);
        paper.withdraw(withdrawn);
        String grave =
                "<at:deleted-entry ref=\"tag:www.paper.example,2026:story-1\" when=\"2026-03-02T15:05:00+09:00\"";
        for (String path : List.of(
                "/feeds/all.atom",
                "/feeds/national/politics.atom",
                "/feeds/author/ada-lund.atom",
                "/feeds/topic/harbour-works.atom")) {
            String feed = paper.text(path);
            Reference.parse(feed);
            assertThat(feed)
                    .as(path)
                    .contains("xmlns:at=\"http://purl.org/atompub/tombstones/1.0\"", grave)
                    .contains("<updated>2026-03-02T15:05:00+09:00</updated>")
                    .containsOnlyOnce("deleted-entry")
                    .doesNotContain("Killed", "killed", "Withdrawn", "withdrawn", "story-2\"");
        }
        assertThat(paper.text("/feeds/desktop.atom")).doesNotContain("deleted-entry");
        String before = paper.text("/feeds/all.atom");
        paper.rebuild();
        assertThat(paper.text("/feeds/all.atom")).isEqualTo(before);
    }
}
