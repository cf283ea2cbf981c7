package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Notices;
import press.broadsheet.masthead.Outfit;
import press.broadsheet.masthead.Standing;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.json.JsonMapper;

/** Names of stories and feeds hold for good, wherever the paper goes. */
final class FeedNamesTest {

    private static final String NAME = "tag:www.paper.example,2026:story-1";

    private final Newsstand paper;

    FeedNamesTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private List<String> names() {
        Document rss = Reference.parse(paper.text("/feeds/all.rss"));
        Document atom = Reference.parse(paper.text("/feeds/all.atom"));
        return List.of(
                rss.getElementsByTagName("guid").item(0).getTextContent(),
                atom.getElementsByTagName("id").item(1).getTextContent(),
                JsonMapper.shared()
                        .readTree(paper.text("/feeds/all.json"))
                        .at("/items/0/id")
                        .stringValue(),
                JsonMapper.shared()
                        .readTree(paper.text("/api/content/stories/1"))
                        .required("uri")
                        .stringValue(),
                atom.getElementsByTagName("id").item(0).getTextContent());
    }

    @Test
    void stayWhenThePaperMovesToAnotherHost() {
        StoryId id = paper.publish(Cuttings.story("Before"));
        List<String> before = names();
        assertThat(before).containsExactly(NAME, NAME, NAME, NAME, "https://www.paper.example/feeds/all.atom");
        paper.set(Newsstand.masthead(Newsstand.SEOUL).at("https://news.other.example"));
        paper.wait(Duration.ofDays(400));
        paper.revise(id, Cuttings.story("After", Language.ENGLISH, "desktop"));
        assertThat(names()).isEqualTo(before);
        assertThat(paper.text("/feeds/all.atom")).contains("https://news.other.example/desktop/after-1");
        paper.set(Newsstand.masthead(Newsstand.SEOUL).at("https://third.example"));
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void stayWhenATitleMovesToAnAddressOfItsOwn() {
        paper.publish(Cuttings.korean("항구가 열렸다"));
        String before = paper.text("/feeds/ko/all.atom");
        Masthead masthead = Newsstand.masthead(Newsstand.SEOUL);
        paper.set(masthead.with(masthead.titles().getLast().with(Outfit.USUAL.at("https://hangul.example"))));
        String after = paper.text("/feeds/ko/all.atom");
        String id = "<id>https://www.paper.example/feeds/ko/all.atom</id>";
        assertThat(before).contains(id, NAME, "https://www.paper.example/ko/national/");
        assertThat(after)
                .contains(id, NAME, "https://hangul.example/national/", "https://hangul.example/feeds/all.atom")
                .doesNotContain("example/ko/national/");
    }

    @Test
    void areThoseOfTheFirstAddressThatReadersHad() {
        paper.set(Newsstand.masthead(Newsstand.SEOUL)
                .with(new Standing("https://www.paper.example", null, Notices.NONE)));
        assertThat(paper.masthead().origin()).isEqualTo("https://www.paper.example");
        assertThatThrownBy(() -> paper.set(
                        paper.masthead().with(paper.masthead().standing().from("https://forged.example"))))
                .hasMessageContaining("https://www.paper.example, which stays");
    }
}
