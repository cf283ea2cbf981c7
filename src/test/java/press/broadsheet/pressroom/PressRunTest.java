package press.broadsheet.pressroom;

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

@ParameterizedClass
@EnumSource(Engine.class)
class PressRunTest {

    @AutoClose
    private final TestingPaper paper;

    PressRunTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    @Test
    void writesReceiptsForEveryPlaceThatShowsTheChange() {
        StoryId id = paper.prints(story("Ferry returns").in("national/politics"));
        paper.catchesUp();
        assertThat(places(id))
                .contains(
                        "front /",
                        "section national",
                        "section national/politics",
                        "story /national/politics/ferry-returns-" + id);
        paper.waits(Duration.ofMinutes(3));
        paper.withdraws(id);
        paper.catchesUp();
        List<Receipts.Receipt> newest = paper.paper().pressroom().receipts().newest(id);
        assertThat(newest)
                .extracting(Receipts.Receipt::at)
                .containsOnly(paper.clock().instant());
        assertThat(places(id))
                .contains("front /", "story " + id + " taken down")
                .doesNotContain("story /national/politics/ferry-returns-" + id);
    }

    @Test
    void writesAReceiptForTheNoticeAtTheAddressOfAKilledStory() {
        StoryId id = paper.prints(story("Ferry returns").in("national/politics"));
        paper.catchesUp();
        paper.kills(id, "The report was wrong.");
        paper.catchesUp();
        assertThat(places(id))
                .contains("front /", "section national/politics", "story /national/politics/ferry-returns-" + id);
    }

    @Test
    void takesEveryPageForStaleWhenItMissedWhatHappened() {
        StoryId id = paper.prints(story("Ferry returns").in("world"));
        paper.catchesUp();
        assertThat(paper.reader().reads("/world")).contains("Ferry returns");
        paper.withdraws(id);
        paper.paper().printing().catchUp();
        // As if so much had happened that what this press has not seen yet is kept no longer.
        paper.paper().database().write(session -> session.sql("DELETE FROM touched")
                .update());
        paper.prints(story("Unrelated").in("ko/national"));
        paper.catchesUp();
        assertThat(paper.reader().reads("/world")).doesNotContain("Ferry returns");
    }

    @Test
    void leavesAFloodToTheReadersWhoAskForItAndShowsItAllTheSame() {
        for (int number = 0; number < 450; number++) {
            paper.prints(story("Import " + number).in("world"));
        }
        paper.catchesUp();
        assertThat(paper.reader().reads("/world")).contains("Import 449");
    }

    private List<String> places(StoryId id) {
        return paper.paper().pressroom().receipts().newest(id).stream()
                .map(Receipts.Receipt::place)
                .toList();
    }
}
