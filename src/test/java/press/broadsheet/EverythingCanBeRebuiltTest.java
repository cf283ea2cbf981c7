package press.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.masthead.Section;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Crawl;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TableDump;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;
import press.broadsheet.testing.TestingYear;

/**
 * Everything that readers see can be thrown away and made again from the journal and the words it points to, to the last
 * byte. Pages are looked at while the paper goes on too, so that one that stayed when it should have gone stale is found.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class EverythingCanBeRebuiltTest {

    private static final List<String> DOORS = List.of(
            "/",
            "/ko",
            "/feeds",
            "/site-map",
            "/ko/site-map",
            "/sitemap.xml",
            "/news-sitemap.xml",
            "/robots.txt",
            "/ads.txt",
            "/api/content/stories",
            "/2009/05/old-story.html",
            "/?p=12",
            "/old/killed",
            "/old/withdrawn",
            "/nothing-here",
            "/national/nothing-here-999999",
            "/author/nobody",
            "/topic/nothing",
            "/photos",
            "/rowing",
            "/lite",
            "/ko/lite",
            "/offline",
            "/kept.json",
            "/ko/kept.json",
            "/manifest.webmanifest",
            "/offline-worker.js");

    @AutoClose
    private final TestingPaper paper;

    private List<StoryId> stories = List.of();

    EverythingCanBeRebuiltTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    @Test
    void toTheLastByte() {
        stories = TestingYear.fill(paper, 24, this::compareWithAnotherNode);
        changeThePaper();
        compareWithAnotherNode();
        Map<String, TestingReader.Seen> before = look(paper.reader());
        TableDump tables = TableDump.ofTheEdition(paper.paper().database());

        paper.paper().pressroom().press().forget();
        paper.restarts();
        paper.paper().printing().rebuild();
        paper.catchesUp();

        assertThat(TableDump.ofTheEdition(paper.paper().database())).isEqualTo(tables);
        assertSame(before, look(paper.reader()));
        assertThatNothingWasLeftOut(before);
    }

    /** Pages that were pressed here long ago are those that somebody presses elsewhere just now. */
    private void compareWithAnotherNode() {
        assertSame(look(paper.reader()), paper.onAnotherNode(this::look));
    }

    private static void assertSame(Map<String, TestingReader.Seen> one, Map<String, TestingReader.Seen> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach(
                (address, seen) -> assertThat(other.get(address)).as(address).isEqualTo(seen));
    }

    /** Opens a section and closes another, moves a story, keeps old addresses of stories that are gone. */
    private void changeThePaper() {
        StoryId killed = paper.prints(story("Killed at last"));
        paper.keepsAddress("/old/killed", killed);
        paper.kills(killed, "This was wrong.");
        StoryId withdrawn = paper.prints(story("Withdrawn at last"));
        paper.keepsAddress("/old/withdrawn", withdrawn);
        paper.catchesUp();
        look(paper.reader());
        paper.withdraws(withdrawn);
        paper.sets(TestingPaper.masthead()
                .with(TestingPaper.masthead().main().opening(Section.of("sports/rowing", "Rowing"))));
        paper.reprints(stories.getFirst(), story("Oars out").in("sports/rowing", "world"));
        paper.embargoes(paper.prints(story("Not yet")), Duration.ofDays(3));
        paper.catchesUp();
    }

    private Map<String, TestingReader.Seen> look(TestingReader reader) {
        List<String> doors = new ArrayList<>(DOORS);
        stories.forEach(id -> doors.add("/other-words-" + id));
        return Crawl.from(doors, reader::sees, TestingPaper.masthead().address());
    }

    private void assertThatNothingWasLeftOut(Map<String, TestingReader.Seen> seen) {
        Map<Integer, Long> statuses = seen.values().stream()
                .collect(Collectors.groupingBy(TestingReader.Seen::status, Collectors.counting()));
        assertThat(statuses.keySet()).contains(200, 301, 404, 410);
        assertThat(statuses.get(200)).isGreaterThan(120);
        assertThat(seen.keySet())
                .contains("/sports/rowing", "/about", "/ko/about", "/author/mara-lindqvist", "/topic/harbour")
                .anyMatch(address -> address.startsWith("/national?before="))
                .anyMatch(address -> address.startsWith("/assets/"));
        paper.paper().edition().read(reading -> reading.inPrintAfter(0, 10_000)).forEach(card -> assertThat(
                        seen.get(card.path()))
                .as(card.path())
                .isNotNull());
    }
}
