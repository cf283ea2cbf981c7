package press.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.pressroom.Answer;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FeedContentTest {

    private final Newsstand paper;

    FeedContentTest(@TempDir Path folder) {
        paper = new Newsstand(folder);
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(paper.text(path));
    }

    @Test
    void handsOutAStoryAsValidNinjs() {
        paper.picture(Cuttings.HARBOUR);
        paper.housePage("copyright");
        StoryId id = paper.publish(Cuttings.illustrated(Cuttings.HOSTILE));
        paper.correct(id, "Another harbour was meant.");
        Reference.assertNinjs(paper.text("/api/content/stories/1"));
        JsonNode item = json("/api/content/stories/1");
        assertThat(item.required("uri").stringValue()).isEqualTo("tag:www.paper.example,2026:story-1");
        assertThat(item.required("pubStatus").stringValue()).isEqualTo("usable");
        assertThat(item.required("headlines").required(0).required("value").stringValue())
                .isEqualTo(Cuttings.HOSTILE_PRINTED);
        assertThat(item.required("firstCreated").stringValue()).isEqualTo("2026-03-02T14:05:00+09:00");
        assertThat(item.required("by").stringValue()).isEqualTo("Ada Lund, 홍길동");
        assertThat(item.required("copyrightHolder").stringValue()).isEqualTo("The Harbour & Hill");
        assertThat(item.required("rightsInfo").required("linkedRights").stringValue())
                .isEqualTo("https://www.paper.example/copyright");
        assertThat(item.required("subjects")).hasSize(2);
        assertThat(item.has("embargoedUntil")).isFalse();
        Reference.parse(item.required("bodies").required(0).required("value").stringValue());
        JsonNode rendition =
                item.required("associations").required(0).required("renditions").required(1);
        assertThat(rendition.required("href").stringValue())
                .isEqualTo("https://www.paper.example/pictures/" + Cuttings.HARBOUR + "-640.jpg");
        assertThat(rendition.required("height").intValue()).isEqualTo(320);
        assertThat(rendition.required("contentType").stringValue()).isEqualTo("image/jpeg");
        assertThat(paper.sheet("/api/content/stories/1").page().sheet().contentType())
                .isEqualTo("application/json");
    }

    @Test
    void saysOfAKilledStoryThatItMustNotBeUsedAndNothingElse() {
        StoryId id = paper.publish(Cuttings.story("Secret scandal"));
        String name = json("/api/content/stories/1").required("uri").stringValue();
        paper.at("2027-06-01T00:00:00Z");
        paper.kill(id);
        Answer.Ready gone = paper.sheet("/api/content/stories/1");
        String text = paper.text("/api/content/stories/1");
        assertThat(gone.page().sheet().status()).isEqualTo(410);
        Reference.assertNinjs(text);
        assertThat(text).doesNotContain("scandal").contains("\"pubStatus\":\"canceled\"");
        assertThat(json("/api/content/stories/1").required("uri").stringValue()).isEqualTo(name);
    }

    @Test
    void knowsNothingOfWithdrawnAndUnpublishedStories() {
        paper.withdraw(paper.publish(Cuttings.story("Withdrawn")));
        paper.file(Cuttings.story("Draft"));
        assertThat(paper.answer("/api/content/stories/1")).isInstanceOf(Answer.Unknown.class);
        assertThat(paper.answer("/api/content/stories/2")).isInstanceOf(Answer.Unknown.class);
        assertThat(paper.answer("/api/content/stories/x")).isInstanceOf(Answer.Unknown.class);
        assertThat(json("/api/content/stories").required("items")).isEmpty();
    }

    @Test
    void listsThePaperAndItsSectionsNewestFirstPageByPage() {
        paper.publish(Cuttings.korean("하나"));
        for (int number = 0; number < ContentCaster.STORIES; number++) {
            paper.publishAmongMany(Cuttings.story("Story " + number));
        }
        paper.settle();
        JsonNode first = json("/api/content/stories");
        assertThat(first.required("items")).hasSize(ContentCaster.STORIES);
        first.required("items").forEach(item -> Reference.assertNinjs(item.toString()));
        assertThat(first.required("items").required(0).required("uri").stringValue())
                .endsWith(":story-51");
        JsonNode second = json(first.required("next").stringValue());
        assertThat(second.required("items")).hasSize(1);
        assertThat(second.required("items").required(0).required("language").stringValue())
                .isEqualTo("ko");
        assertThat(json("/api/content/sections/ko/national/stories").required("items"))
                .hasSize(1);
        assertThat(paper.answer("/api/content/sections/nowhere/stories")).isInstanceOf(Answer.Unknown.class);
    }
}
