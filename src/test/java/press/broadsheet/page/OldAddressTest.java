package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** Addresses that stories had elsewhere lead to them, whatever they look like. */
class OldAddressTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private TestingReader.Seen sees(String path) {
        return paper.reader().sees(path);
    }

    @Test
    void leadToTheirStoryThoughTheyEndInTheNumberOfAnother() {
        StoryId first = paper.prints(story("Ferry returns").in("world"));
        StoryId second = paper.prints(story("Ferry sinks").in("world"));
        paper.keepsAddress("/2020/01/hello-" + first, second);
        paper.keepsAddress("/world/hello-" + second, second);
        paper.catchesUp();
        assertThat(sees("/2020/01/hello-" + first).text()).isEqualTo("/world/ferry-sinks-" + second);
        assertThat(sees("/2020/01/hello-" + first + "/").text()).isEqualTo("/world/ferry-sinks-" + second);
        assertThat(sees("/2020/01/hallo-" + first).text()).isEqualTo("/world/ferry-returns-" + first);
        assertThat(sees("/world/ferry-returns-" + first).status()).isEqualTo(200);
    }

    @Test
    void leadToTheirStoryHoweverTheyAreSpelled() {
        StoryId first = paper.prints(story("Ferry returns").in("world"));
        StoryId second = paper.prints(story("Ferry sinks").in("world"));
        paper.keepsAddress("/hello-world-" + second, first);
        paper.keepsAddress("/?p=7", second);
        paper.catchesUp();
        for (String path : new String[] {"/Hello-World-", "/index.php/hello-world-", "/index.php/Hello-World-"}) {
            assertThat(sees(path + second + "/").text()).as(path).isEqualTo("/world/ferry-returns-" + first);
        }
        assertThat(sees("/index.php?p=7").text()).isEqualTo("/world/ferry-sinks-" + second);
    }

    @Test
    void neverHideAStoryThatHasTheAddressNow() {
        StoryId first = paper.prints(story("Ferry returns").in("world"));
        StoryId second = paper.prints(story("Ferry sinks").in("world"));
        paper.keepsAddress("/world/ferry-returns-" + first, second);
        paper.catchesUp();
        assertThat(sees("/world/ferry-returns-" + first).status()).isEqualTo(200);
    }

    @Test
    void leadToTheNoticeWhenTheStoryWasKilled() {
        StoryId id = paper.prints(story("Ferry returns").in("world"));
        paper.keepsAddress("/2020/01/ferry", id);
        paper.catchesUp();
        paper.kills(id, "It was wrong.");
        paper.catchesUp();
        assertThat(sees("/2020/01/ferry").text()).isEqualTo("/gone-" + id);
        assertThat(sees("/gone-" + id).status()).isEqualTo(410);
        assertThat(sees("/world/ferry-returns-" + id).status()).isEqualTo(410);
    }

    @Test
    void tellNothingOfWordsThatWereNeverInPrint() {
        StoryId id = paper.prints(story("Ferry returns").in("world"));
        paper.withdraws(id);
        paper.revises(id, 1, story("Minister sinks ferry").in("ko/national"));
        paper.catchesUp();
        paper.kills(id, "It was wrong.");
        paper.catchesUp();
        assertThat(sees("/any-" + id).status()).isEqualTo(410);
        assertThat(sees("/any-" + id).text()).contains("lang=\"en\"").doesNotContain("Minister", "Ferry");
    }
}
