package press.broadsheet.pressroom;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.staff.Role;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.Newsroom;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingReader;

/** Exactly the pages that show a change are made anew; a page is the same object as long as nobody made it anew. */
class StalenessTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private final TestingReader reader = paper.reader();
    private final Map<String, Page> before = new LinkedHashMap<>();
    private final List<StoryId> politics = new ArrayList<>();
    private StoryId football = new StoryId(1);
    private String olderPolitics = "";

    @BeforeEach
    void fillTwoMonths() {
        for (int number = 0; number < 60; number++) {
            politics.add(paper.prints(story("Vote " + number)
                    .in("national/politics")
                    .by(Newsroom.MARA)
                    .about("Votes")));
            paper.clock().pass(Duration.ofHours(24));
        }
        football = paper.prints(story("Match").in("sports/football").by(Newsroom.TOBIAS));
        paper.catchesUp();
        String text = reader.reads("/national/politics");
        int link = text.indexOf("/national/politics?before=");
        olderPolitics = text.substring(link, text.indexOf('"', link));
    }

    @Test
    void aStoryIsPrinted() {
        List<String> stale = List.of(
                "/",
                "/national",
                "/national/politics",
                "/author/mara-lindqvist",
                "/topic/votes",
                address(politics.getLast()),
                address(politics.getFirst()));
        List<String> fresh = List.of(
                olderPolitics,
                "/sports",
                "/sports/football",
                address(football),
                "/ko",
                "/ko/national",
                "/author/tobias-adeyemi",
                "/feeds",
                "/site-map",
                "/world",
                "/finance/companies");
        look(stale, fresh);
        paper.prints(story("Vote 60").in("national/politics").by(Newsroom.MARA).about("Votes"));
        paper.catchesUp();
        assertMadeAnew(stale, fresh);
    }

    @Test
    void anOldStoryIsCorrected() {
        String old = address(politics.getFirst());
        String oldPage = "/national/politics?before=%d-%d"
                .formatted(paper.clock().instant().minus(Duration.ofDays(40)).toEpochMilli(), 999_999);
        assertThat(reader.reads(oldPage)).contains(old);
        List<String> stale = List.of(old, oldPage);
        List<String> fresh = List.of(
                "/",
                "/national",
                "/national/politics",
                olderPolitics,
                "/sports",
                address(football),
                address(politics.get(1)),
                address(politics.getLast()));
        look(stale, fresh);
        paper.corrects(politics.getFirst(), "It was another vote.");
        paper.catchesUp();
        assertMadeAnew(stale, fresh);
    }

    @Test
    void aRevisionIsSavedOrAStoryFiledOrScheduled() {
        List<String> fresh = List.of("/", "/national", "/national/politics", address(politics.getLast()), "/sports");
        look(List.of(), fresh);
        paper.revises(politics.getLast(), 1, story("Vote counted").in("national/politics"));
        paper.files(story("Vote to come").in("national/politics"));
        paper.schedules(
                paper.files(story("Vote at noon").in("national/politics")),
                paper.clock().instant().plusSeconds(60));
        paper.catchesUp();
        assertMadeAnew(List.of(), fresh);
    }

    @Test
    void aHousePageIsSet() {
        paper.setsHousePage("", "about", "About us", "Since 1969.");
        paper.catchesUp();
        List<String> stale = List.of("/about", "/site-map");
        List<String> fresh = List.of("/", "/sports", address(football));
        look(stale, fresh);
        paper.setsHousePage("", "about", "About the paper", "Since 1969, most days.");
        paper.setsHousePage("", "history", "History", "Day after day.");
        paper.catchesUp();
        assertMadeAnew(stale, fresh);
        // the footer is shared: new on every page, though no page was made anew
        assertThat(reader.reads(address(football)))
                .contains("href=\"/history\"")
                .contains("About the paper");
    }

    /** The front page tells search engines by which rules the paper is made. */
    @Test
    void aRuleOfThePaperIsSet() {
        List<String> stale = List.of("/", "/site-map");
        List<String> fresh = List.of("/sports", "/ko", address(football));
        look(stale, fresh);
        paper.setsHousePage("", "ombudsman", "Ombudsman", "Write to us.");
        paper.catchesUp();
        assertMadeAnew(stale, fresh);
    }

    @Test
    void somebodyIsIntroducedOtherwise() {
        paper.introduces(Newsroom.mara(null));
        paper.catchesUp();
        // the front page says whether there is a page of the staff
        List<String> stale = List.of("/author/mara-lindqvist", "/staff", "/site-map", "/");
        List<String> fresh = List.of("/ko", "/sports", "/author/tobias-adeyemi", address(politics.getLast()));
        look(stale, fresh);
        paper.introduces(Newsroom.mara(paper.takesIn(1)));
        paper.catchesUp();
        assertMadeAnew(stale, fresh);
    }

    @Test
    void theMastheadIsSet() {
        List<String> stale = List.of("/", "/sports", address(football), "/ko");
        look(stale, List.of());
        paper.sets(TestingPaper.masthead().at("https://other.example"));
        paper.catchesUp();
        assertMadeAnew(stale, List.of());
        assertThat(reader.reads("/sports")).contains("https://other.example/sports");
    }

    @Test
    void aPictureIsTakenInOrATokenIssued() {
        List<String> fresh = List.of("/", "/world", address(football));
        look(List.of(), fresh);
        paper.takesIn(9);
        paper.paper().tokens().issue("script", Role.REPORTER);
        paper.catchesUp();
        assertMadeAnew(List.of(), fresh);
    }

    private String address(StoryId id) {
        return reader.addressOf(id);
    }

    private void look(List<String> stale, List<String> fresh) {
        stale.forEach(address -> before.put(address, reader.page(address)));
        fresh.forEach(address -> before.put(address, reader.page(address)));
        before.forEach(
                (address, page) -> assertThat(reader.page(address)).as(address).isSameAs(page));
    }

    private void assertMadeAnew(List<String> stale, List<String> fresh) {
        stale.forEach(address -> assertThat(reader.page(address)).as(address).isNotSameAs(before.get(address)));
        fresh.forEach(address -> assertThat(reader.page(address)).as(address).isSameAs(before.get(address)));
    }
}
