package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;

class MostReadPageTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private String reads(String path) {
        return paper.reader().reads(path);
    }

    @Test
    void saysOnAPapersFirstDayThatNobodyWasCounted() {
        assertThat(reads("/most-read")).contains("Most read", "Nobody has been counted yet.", "How this list is made");
        assertThat(reads("/ko/most-read"))
                .contains("많이 본 기사", "아직 집계된 독자가 없습니다.")
                .doesNotContain("Most read");
        assertThat(reads("/")).doesNotContain("most-read-list");
    }

    @Test
    void isThereForTitlesAndSectionsAndNothingElse() {
        assertThat(reads("/national/most-read")).contains("Most read in");
        assertThat(reads("/national/politics/most-read")).contains("Most read in");
        for (String path :
                new String[] {"/nowhere/most-read", "/most-read/most-read", "//most-read", "/x y/most-read"}) {
            assertThat(paper.reader().sees(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void saysUpToWhenItIsCountedAndWhenThatIsTooLongAgo() {
        StoryId ferry = paper.prints(story("Ferry returns").in("national"));
        paper.catchesUp();
        paper.isReadBy(ferry, 3);
        paper.counts();
        assertThat(reads("/most-read")).contains("Counted up to", "06:00").doesNotContain("Not counted any further");
        paper.waits(Duration.ofMinutes(119));
        assertThat(reads("/most-read")).doesNotContain("Not counted any further");
        paper.waits(Duration.ofHours(2));
        // On its own place and on that of the list on every page.
        assertThat(reads("/most-read").split("Not counted any further than 2 March 2026, 06:00"))
                .hasSize(3);
        paper.waits(Duration.ofDays(1));
        assertThat(reads("/most-read").split("Not counted any further than 2 March 2026, 06:00"))
                .hasSize(4);
        paper.waits(Duration.ofDays(7));
        assertThat(reads("/most-read").split("Not counted any further than 2 March 2026, 06:00"))
                .hasSize(5);
    }

    @Test
    void standsBesideStoriesAsTenOfThePaperAndFiveOfTheSection() {
        StoryId ferry = paper.prints(story("Ferry returns").in("national"));
        StoryId whale = paper.prints(story("Whale seen").in("world"));
        paper.catchesUp();
        paper.isReadBy(ferry, 3);
        paper.isReadBy(whale, 5);
        paper.counts();
        String page = reads(paper.reader().addressOf(ferry));
        assertThat(page)
                .contains("Most read now in National", "data-view=\"/v/" + ferry + "\"", "/v/" + ferry + ".gif");
        String five = page.substring(page.indexOf("Most read now in National"));
        assertThat(five.substring(0, five.indexOf("</ol>")))
                .contains("Ferry returns")
                .doesNotContain("Whale seen");
    }

    @Test
    void countsATitleInItsOwnLanguage() {
        StoryId bus = paper.prints(story("버스 노선 개편").in("ko/national"));
        StoryId ferry = paper.prints(story("Ferry returns").in("national"));
        paper.catchesUp();
        paper.isReadBy(bus, 3);
        paper.isReadBy(ferry, 3);
        paper.counts();
        assertThat(reads("/ko/most-read")).contains("버스 노선 개편").doesNotContain("Ferry returns");
        assertThat(reads("/most-read")).contains("Ferry returns").doesNotContain("버스 노선 개편");
    }
}
