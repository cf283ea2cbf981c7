package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A film of the paper's own as feeds, the content API and the sitemap tell of it. */
class FeedFilmTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private final String address = TestingPaper.masthead().address();
    private String file = "";
    private String film = "";

    private StoryId published() {
        film = paper.takesInFilm(1);
        file = address + "/videos/" + film + ".mp4";
        StoryId id = paper.prints(story("Ferry returns").in("national").ledBy(film, paper.takesIn(1), "The boat"));
        paper.prints(story("Nothing to see").in("national"));
        paper.catchesUp();
        return id;
    }

    @Test
    void isTheEnclosureOfAnItem() {
        published();
        Document rss = Reference.parse(paper.reader().reads("/feeds/national.rss"));
        assertThat(rss.getElementsByTagName("enclosure").getLength()).isEqualTo(1);
        Element enclosure = (Element) rss.getElementsByTagName("enclosure").item(0);
        assertThat(enclosure.getAttribute("url")).isEqualTo(file);
        assertThat(enclosure.getAttribute("type")).isEqualTo("video/mp4");
        assertThat(Integer.parseInt(enclosure.getAttribute("length"))).isGreaterThan(3_000);
        Element media = (Element) rss.getElementsByTagName("media:content").item(0);
        assertThat(media.getAttribute("medium")).isEqualTo("video");
        assertThat(media.getAttribute("duration")).isEqualTo("24");
        assertThat(media.getAttribute("fileSize")).isEqualTo(enclosure.getAttribute("length"));
        String html = rss.getElementsByTagName("content:encoded").item(1).getTextContent();
        assertThat(html)
                .contains("<a href=\"" + address + "/national/ferry-returns-1\"><img src=\"" + address)
                .contains("alt=\"Poster of The boat\"")
                .contains(">▶ The boat</a>")
                .doesNotContain("<video");
        assertThat(html.split("<figure>", -1)).hasSize(2);
    }

    @Test
    void isAnEnclosureOfAnEntryAndAnAttachment() {
        published();
        String atom = paper.reader().reads("/feeds/national.atom");
        assertThat(atom)
                .contains("rel=\"enclosure\" type=\"video/mp4\" length=\"")
                .contains("href=\"" + file + "\"");
        JsonNode items = JsonMapper.shared()
                .readTree(paper.reader().reads("/feeds/national.json"))
                .required("items");
        JsonNode attachment = items.get(1).required("attachments").get(0);
        assertThat(attachment.required("url").stringValue()).isEqualTo(file);
        assertThat(attachment.required("mime_type").stringValue()).isEqualTo("video/mp4");
        assertThat(attachment.required("duration_in_seconds").intValue()).isEqualTo(24);
        assertThat(items.get(0).has("attachments")).isFalse();
    }

    @Test
    void isAssociatedWithItsStoryByNinjs() {
        StoryId id = published();
        String json = paper.reader().reads("/api/content/stories/" + id);
        Reference.assertNinjs(json);
        JsonNode associations = JsonMapper.shared().readTree(json).required("associations");
        JsonNode video = associations.get(associations.size() - 1);
        assertThat(video.required("type").stringValue()).isEqualTo("video");
        assertThat(video.required("name").stringValue()).isEqualTo("video-1");
        assertThat(video.at("/headlines/0/value").stringValue()).isEqualTo("The boat");
        assertThat(video.at("/renditions/0/href").stringValue()).isEqualTo(file);
        assertThat(video.at("/renditions/0/duration").doubleValue()).isEqualTo(24);
    }

    @Test
    void standsInTheVideoSitemapWhileItIsInPrint() {
        paper.catchesUp();
        assertThat(paper.reader().sees("/video-sitemap.xml").status()).isEqualTo(404);
        StoryId id = published();
        assertThat(paper.reader().reads("/sitemap.xml")).contains(address + "/video-sitemap.xml");
        String sitemap = paper.reader().reads("/video-sitemap.xml");
        assertThat(sitemap)
                .contains("<loc>" + address + "/national/ferry-returns-1</loc>")
                .contains("<video:title>The boat</video:title>")
                .contains("<video:description>Caption of The boat</video:description>")
                .contains("<video:content_loc>" + file + "</video:content_loc>")
                .contains("<video:duration>24</video:duration>")
                .contains("+09:00</video:publication_date>")
                .doesNotContain("nothing-to-see");
        paper.kills(id, "It was wrong.");
        paper.catchesUp();
        assertThat(paper.reader().sees("/video-sitemap.xml").status()).isEqualTo(404);
        assertThat(paper.reader().reads("/sitemap.xml")).doesNotContain("video-sitemap");
    }
}
