package press.broadsheet.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of earlier versions: what was in print without a break, and nothing else. */
@ParameterizedClass
@EnumSource(Engine.class)
class ImpressionsTest {

    @AutoClose
    private final TestingPaper paper;

    ImpressionsTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    @Test
    void areThePrintedVersionsAlone() {
        StoryId ferry = paper.prints(story("Ferry sails").saying("It leaves at seven."));
        paper.waits(Duration.ofHours(1));
        paper.revises(ferry, 1, story("Ferry sails").saying("Nobody may read this draft."));
        paper.revises(ferry, 2, story("Ferry sails").saying("It leaves at eight."));
        paper.publishes(ferry);
        paper.revises(ferry, 3, story("Ferry sails").saying("Another draft."));
        paper.catchesUp();
        assertThat(impressions(ferry)).extracting(Impression::revision).containsExactly(1, 3);
        assertThat(changes(ferry)).contains("\"1\":").doesNotContain("\"2\":", "\"4\":", "draft");
    }

    @Test
    void endWhereTheStoryWasTakenBack() {
        StoryId ferry = paper.prints(story("Ferry sails").saying("A secret that was out for a minute."));
        paper.withdraws(ferry);
        paper.reprints(ferry, story("Ferry sails").saying("It leaves at seven."));
        paper.reprints(ferry, story("Ferry sails").saying("It leaves at eight."));
        paper.catchesUp();
        assertThat(impressions(ferry)).extracting(Impression::revision).containsExactly(2, 3);
    }

    @Test
    void endAtAnEmbargoAndAreGoneWithTheStory() {
        StoryId ferry = paper.prints(story("Ferry sails").saying("It leaves at seven."));
        paper.embargoes(ferry, Duration.ofHours(2));
        paper.catchesUp();
        assertThat(paper.reader().sees("/changes/" + ferry + ".json").status()).isEqualTo(404);
        paper.waits(Duration.ofHours(3));
        paper.reprints(ferry, story("Ferry sails").saying("It leaves at eight."));
        paper.catchesUp();
        assertThat(impressions(ferry))
                .extracting(Impression::revision)
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(2);
        paper.kills(ferry, "It was wrong.");
        paper.catchesUp();
        assertThat(paper.reader().sees("/changes/" + ferry + ".json").status()).isEqualTo(404);
    }

    @Test
    void tellWhatAReaderOfEachHasMissed() {
        StoryId ferry = paper.prints(story("Ferry sails")
                .saying("The boat leaves the harbour at seven.")
                .saying("Nobody was hurt."));
        paper.waits(Duration.ofHours(1));
        paper.reprints(
                ferry,
                story("Ferry sails late")
                        .saying("The boat leaves the harbour at eight.")
                        .saying("It is grey."));
        paper.corrects(ferry, "It was not seven.");
        paper.catchesUp();
        JsonNode json = JsonMapper.shared().readTree(changes(ferry));
        JsonNode version = json.required("versions").required("1");
        assertThat(json.required("blocks").intValue()).isEqualTo(3);
        assertThat(json.required("corrections").get(0).stringValue()).isEqualTo("1 correction");
        assertThat(version.required("says").toString())
                .contains("new headline", "paragraphs changed", "1 paragraph added", "1 paragraph removed");
        assertThat(version.required("marks").required("1").toString()).isEqualTo("[[31,36]]");
        assertThat(version.required("marks").required("2").toString()).isEqualTo("[]");
    }

    @Test
    void areForgottenAfterTwenty() {
        StoryId ferry = paper.prints(story("Ferry sails").saying("Hour 0."));
        for (int hour = 1; hour <= 25; hour++) {
            paper.reprints(ferry, story("Ferry sails").saying("Hour " + hour + "."));
        }
        paper.catchesUp();
        assertThat(impressions(ferry)).hasSize(20).last().satisfies(last -> assertThat(last.revision())
                .isEqualTo(26));
    }

    @Test
    void ofWhatWasTakenOutTheListNamesWhatIsNotBack() {
        StoryId killed = paper.prints(story("Wrong story"));
        StoryId back = paper.prints(story("Hasty story"));
        StoryId held = paper.prints(story("Early story"));
        paper.prints(story("Good story"));
        paper.kills(killed, "It was wrong.");
        paper.withdraws(back);
        paper.publishes(back);
        paper.embargoes(held, Duration.ofHours(2));
        paper.catchesUp();
        assertThat(takenOut(10).stories()).containsExactlyInAnyOrder(killed, held);
        assertThat(takenOut(10).since()).isBefore(paper.clock().instant().plusSeconds(1));
        assertThat(takenOut(1).stories()).containsExactly(held);
        String before = paper.reader().reads("/kept.json");
        assertThat(before).contains("\"keep\":true").contains(killed.toString());
        paper.waits(Duration.ofHours(3));
        assertThat(paper.reader().reads("/kept.json")).isNotEqualTo(before);
        assertThat(takenOut(10).stories()).containsExactly(killed);
    }

    private List<Impression> impressions(StoryId id) {
        return paper.paper().edition().read(reading -> reading.morgue().impressions(id));
    }

    private TakenOut takenOut(int limit) {
        return paper.paper().edition().read(reading -> reading.morgue().takenOut(limit));
    }

    private String changes(StoryId id) {
        return paper.reader().reads("/changes/" + id + ".json");
    }
}
