package press.broadsheet.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.Newsroom.MARA;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingHub;
import press.broadsheet.testing.TestingPaper;

/** The hub is told of every feed that changed, once readers are shown the change, and until it has taken it. */
class HeraldTest {

    private static final String FEEDS = "https://harbour.example/feeds/";

    @AutoClose
    private final TestingHub hub = new TestingHub();

    private TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    @AfterEach
    void close() {
        paper.close();
    }

    private void begin(Engine engine) throws InterruptedException {
        if (engine != Engine.SQLITE) {
            paper.close();
            paper = TestingPaper.on(engine);
        }
        paper.prints(story("Before there was a hub"));
        setHub(hub.address());
        tells();
        hub.forgets();
    }

    private void setHub(@Nullable String address) {
        Masthead masthead = TestingPaper.masthead();
        paper.sets(masthead.with(masthead.standing().toldTo(address)));
    }

    private void tells() throws InterruptedException {
        paper.catchesUp();
        paper.paper().herald().catchUp(paper.paper().edition().position());
    }

    private List<String> receipts(StoryId id) {
        return paper.paper().pressroom().receipts().newest(id).stream()
                .map(Receipts.Receipt::place)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfEveryFeedThatCarriesTheStoryInEveryFormOnce(Engine engine) throws InterruptedException {
        begin(engine);
        StoryId id = paper.prints(
                story("Ferry returns").in("national/courts").by(MARA).about("Boats"));
        tells();
        assertThat(hub.told())
                .contains(
                        FEEDS + "all.rss",
                        FEEDS + "all.atom",
                        FEEDS + "all.json",
                        FEEDS + "national.rss",
                        FEEDS + "national/courts.atom",
                        FEEDS + "author/mara-lindqvist.json",
                        FEEDS + "topic/boats.rss",
                        FEEDS + "ko/author/mara-lindqvist.rss")
                .doesNotContain(FEEDS + "world.rss", FEEDS + "ko/all.rss")
                .doesNotHaveDuplicates();
        assertThat(hub.forms()).allMatch(form -> form.startsWith("POST hub.mode=publish&hub.url=https%3A%2F%2F"));
        assertThat(receipts(id)).contains("hub " + hub.address());
        hub.forgets();
        tells();
        assertThat(hub.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainAfterEverLongerWaitsUntilTheHubTakesIt(Engine engine) throws InterruptedException {
        begin(engine);
        hub.refuses(Integer.MAX_VALUE);
        StoryId id = paper.prints(story("Ferry returns"));
        tells();
        int topics = hub.forms().size();
        assertThat(hub.told()).isEmpty();
        assertThat(topics).isGreaterThanOrEqualTo(6);
        assertThat(receipts(id)).isNotEmpty().doesNotContain("hub " + hub.address());
        tells();
        paper.clock().pass(Duration.ofSeconds(9));
        tells();
        assertThat(hub.forms()).hasSize(topics);
        paper.clock().pass(Duration.ofSeconds(1));
        tells();
        assertThat(hub.forms()).hasSize(2 * topics);
        paper.clock().pass(Duration.ofSeconds(19));
        tells();
        assertThat(hub.forms()).hasSize(2 * topics);
        hub.refuses(0);
        paper.clock().pass(Duration.ofSeconds(1));
        tells();
        assertThat(hub.told()).hasSize(topics).contains(FEEDS + "all.rss");
        assertThat(receipts(id)).contains("hub " + hub.address());
    }

    @Test
    void waitsAnHourAtMostAndGivesUpAfterTwoDays() throws InterruptedException {
        assertThat(Calls.pause(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Calls.pause(3)).isEqualTo(Duration.ofSeconds(80));
        assertThat(Calls.pause(60)).isEqualTo(Duration.ofHours(1));
        begin(Engine.SQLITE);
        hub.refuses(Integer.MAX_VALUE);
        paper.prints(story("Ferry returns"));
        for (int hour = 0; hour < 60; hour++) {
            tells();
            paper.clock().pass(Duration.ofHours(1));
        }
        hub.refuses(0);
        hub.forgets();
        tells();
        assertThat(hub.forms()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterAHaltWithWhatWasNotTold(Engine engine) throws InterruptedException {
        begin(engine);
        hub.refuses(Integer.MAX_VALUE);
        paper.prints(story("Told too late"));
        tells();
        paper.prints(story("Not even noted").in("world"));
        paper.restarts();
        hub.refuses(0);
        hub.forgets();
        paper.clock().pass(Duration.ofSeconds(10));
        tells();
        assertThat(hub.told())
                .contains(FEEDS + "national.rss", FEEDS + "world.rss")
                .doesNotHaveDuplicates();
    }

    @Test
    void isToldOfWhatGoesToo() throws InterruptedException {
        begin(Engine.SQLITE);
        StoryId id = paper.prints(story("Ferry returns").in("world"));
        tells();
        for (Runnable act :
                List.<Runnable>of(() -> paper.corrects(id, "It was noon."), () -> paper.kills(id, "It was wrong."))) {
            hub.forgets();
            paper.clock().pass(Duration.ofMinutes(1));
            act.run();
            tells();
            assertThat(hub.told()).contains(FEEDS + "all.atom", FEEDS + "world.atom");
        }
    }

    @Test
    void tellsNobodyOfWhatIsNotPublic() throws InterruptedException {
        begin(Engine.SQLITE);
        StoryId id = paper.files(story("Ferry returns"));
        paper.embargoes(id, Duration.ofHours(1));
        paper.publishes(id);
        tells();
        assertThat(hub.forms()).isEmpty();
        paper.waits(Duration.ofHours(1));
        tells();
        assertThat(hub.told()).contains(FEEDS + "all.rss");
    }

    @Test
    void tellsNobodyWithoutAHubAndNothingOfThatTimeLater() throws InterruptedException {
        begin(Engine.SQLITE);
        setHub(null);
        paper.prints(story("While there was none").in("world"));
        tells();
        setHub(hub.address());
        paper.prints(story("Ferry returns").in("sports"));
        tells();
        assertThat(hub.told()).contains(FEEDS + "sports.rss").doesNotContain(FEEDS + "world.rss");
    }

    @Test
    void tellsOnlyWhatReadersAreShown() throws InterruptedException {
        begin(Engine.SQLITE);
        long shown = paper.paper().edition().position();
        paper.prints(story("Ferry returns"));
        paper.paper().printing().catchUp();
        paper.paper().herald().catchUp(shown);
        assertThat(hub.forms()).isEmpty();
        tells();
        assertThat(hub.told()).isNotEmpty();
    }
}
