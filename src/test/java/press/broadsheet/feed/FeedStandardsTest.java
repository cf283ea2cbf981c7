package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules for feeds one by one, held against what is emitted for copy that would break a careless one. */
final class FeedStandardsTest {

    private final Newsstand paper;

    FeedStandardsTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private Document xml(String path) {
        return Reference.parse(paper.text(path));
    }

    private static String first(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(paper.text("/feeds/all.json"));
    }

    @Test
    void rssSaysWhatAChannelAndAnItemMust() {
        paper.picture(Cuttings.HARBOUR);
        paper.publish(Cuttings.illustrated("Harbour opens"));
        Document xml = xml("/feeds/all.rss");
        for (String name :
                List.of("title", "link", "description", "language", "ttl", "lastBuildDate", "guid", "pubDate")) {
            assertThat(first(xml, name)).as(name).isNotBlank();
        }
        assertThat(paper.sheet("/feeds/all.rss").page().sheet().contentType())
                .isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(((Element) xml.getElementsByTagName("guid").item(0)).getAttribute("isPermaLink"))
                .isEqualTo("false");
        assertThat(first(xml, "pubDate")).isEqualTo("Mon, 02 Mar 2026 14:05:00 +0900");
        assertThat(first(xml, "dc:creator")).isEqualTo("Ada Lund");
        assertThat(xml.getElementsByTagName("author").getLength())
                .as("an author is an e-mail address")
                .isZero();
        assertThat(xml.getElementsByTagName("media:content").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("media:thumbnail").getLength()).isEqualTo(1);
        assertThat(first(xml, "media:credit")).isEqualTo("Ada Lund");
        assertThat(xml.getElementsByTagName("enclosure").getLength()).isLessThanOrEqualTo(1);
        assertThat(paper.text("/feeds/all.rss")).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Test
    void everyAddressInEveryFormIsAbsolute() {
        paper.picture(Cuttings.HARBOUR);
        paper.publish(Cuttings.illustrated("Harbour opens"));
        for (String path : List.of("/feeds/all.rss", "/feeds/all.atom", "/feeds/all.json")) {
            assertThat(paper.text(path))
                    .as(path)
                    .doesNotContainPattern("(?:href|src|url)=\\\\?[\"']/")
                    .doesNotContainPattern("(?:href|src)=&quot;/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/all.rss", "/feeds/all.atom"})
    void xmlHasNoCharacterThatXmlForbidsAndIsEscapedOnce(String path) {
        paper.publish(Cuttings.standing(Cuttings.HOSTILE));
        paper.publish(Cuttings.story(Cuttings.HOSTILE));
        String text = paper.text(path);
        Predicate<Integer> forbidden = point -> (point < 0x20 && point != '\n' && point != '\t' && point != '\r')
                || point == 0xFFFE
                || point == 0xFFFF
                || (point >= 0xD800 && point <= 0xDFFF);
        assertThat(text.codePoints().boxed().filter(forbidden)).isEmpty();
        Document xml = Reference.parse(text);
        NodeList titles = xml.getElementsByTagName("title");
        assertThat(titles.item(1).getTextContent()).isEqualTo(Cuttings.HOSTILE_PRINTED);
    }

    @Test
    void jsonFeedSaysWhatItMustAndSurvivesTheSameCopy() {
        paper.publish(Cuttings.story(Cuttings.HOSTILE));
        JsonNode feed = json();
        assertThat(feed.required("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.required("title").stringValue()).isNotBlank();
        assertThat(feed.required("feed_url").stringValue()).isEqualTo("https://www.paper.example/feeds/all.json");
        assertThat(feed.required("home_page_url").stringValue()).isEqualTo("https://www.paper.example/");
        assertThat(feed.required("language").stringValue()).isEqualTo("en");
        JsonNode item = feed.required("items").get(0);
        assertThat(item.required("id").isString()).isTrue();
        assertThat(item.required("title").stringValue()).isEqualTo(Cuttings.HOSTILE_PRINTED);
        assertThat(item.required("content_html").stringValue()).doesNotContain("<b>]]>");
        assertThat(item.required("date_published").stringValue()).isEqualTo("2026-03-02T14:05:00+09:00");
        assertThat(item.required("authors").get(1).required("name").stringValue())
                .isEqualTo("홍길동");
        assertThat(paper.sheet("/feeds/all.json").page().sheet().contentType()).isEqualTo("application/feed+json");
    }

    @Test
    void publishedNeverChangesAndUpdatedOnlyWithTheStory() {
        StoryId id = paper.publish(Cuttings.story("Harbour opens"));
        paper.wait(Duration.ofHours(2));
        paper.publish(Cuttings.story("Another"));
        assertThat(paper.text("/feeds/all.atom")).containsOnlyOnce("<updated>2026-03-02T14:05:00+09:00</updated>");
        paper.wait(Duration.ofHours(2));
        paper.correct(id, "It was noon.");
        assertThat(paper.text("/feeds/all.atom"))
                .contains(
                        "<published>2026-03-02T14:05:00+09:00</published><updated>2026-03-02T18:05:00+09:00</updated>");
    }

    @Test
    void theNewestComesFirstInEveryForm() {
        paper.publish(Cuttings.story("Older"));
        paper.wait(Duration.ofMinutes(1));
        paper.publish(Cuttings.story("Newer"));
        for (String path : List.of("/feeds/all.rss", "/feeds/all.atom", "/feeds/all.json")) {
            String text = paper.text(path);
            assertThat(text.indexOf("Newer")).as(path).isLessThan(text.indexOf("Older"));
        }
    }

    @Test
    void changesAreDatedForThoseWhoAskWithoutTags() {
        StoryId id = paper.publish(Cuttings.story("Harbour opens"));
        Instant before = paper.sheet("/feeds/all.rss").spliced().lastModified();
        paper.wait(Duration.ofHours(1));
        assertThat(paper.sheet("/feeds/all.rss").spliced().lastModified()).isEqualTo(before);
        paper.correct(id, "It was noon.");
        assertThat(paper.sheet("/feeds/all.rss").spliced().lastModified()).isAfter(before);
    }
}
