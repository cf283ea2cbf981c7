package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.search.TestingPaper.english;
import static press.broadsheet.search.TestingPaper.korean;
import static press.broadsheet.search.TestingPaper.placed;
import static press.broadsheet.search.TestingPaper.signed;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** Operators among the words, choices beside them, and how what was found is spread. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchLimitsTest {

    private TestingPaper paper;
    private StoryId january;
    private StoryId february;
    private StoryId march;
    private StoryId korean;

    @BeforeAll
    void print(@TempDir Path folder) {
        paper = new TestingPaper(folder);
        january = paper.printed(
                Instant.parse("2026-01-31T23:30:00Z"),
                signed(english("Ferry in January", "A ferry."), "Mara Lindqvist", "Cold", "Harbour"));
        february = paper.printed(
                Instant.parse("2026-02-15T12:00:00Z"),
                signed(
                        placed("national/courts", english("Ferry in February", "A ferry.")),
                        "Jonas Banning and Mara Lindqvist",
                        "Colder",
                        "Night ferries"));
        march = paper.printed(
                Instant.parse("2026-03-03T00:00:00Z"),
                placed("sports", english("Rowing in March", "The ferry won, said Lindqvist.")));
        korean = paper.printed(
                Instant.parse("2026-03-03T20:00:00Z"),
                signed(placed("ko/sports", korean("ferry 조정 경기", "배가 이겼다.")), "홍길동 기자", "봄", "조정"));
        paper.settle();
    }

    @AfterAll
    void close() {
        paper.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author:lindqvist",
                "author:\"Mara Lindqvist\"",
                "AUTHOR:Lindqvist",
                "author: lindqvist",
                "ferry author:mara",
                "기자:lindqvist",
                "글쓴이:“mara lindqvist”"
            })
    void findsByTheAuthor(String query) {
        assertThat(paper.find(query)).containsExactlyInAnyOrder(january, february);
    }

    @ParameterizedTest
    @ValueSource(strings = {"기자:홍길동", "author:홍길동", "기자： 홍길동", "글쓴이:길동", "섹션:스포츠 기자:홍길동", "섹션:\"스포츠\"", "분야:ko/sports"})
    void findsByKoreanOperators(String query) {
        assertThat(paper.find(query)).containsExactly(korean);
        assertThat(paper.find(Normalizer.normalize(query, Normalizer.Form.NFD))).containsExactly(korean);
    }

    @Test
    void findsByTheSectionAndThoseBelowIt() {
        assertThat(paper.find("section:national")).containsExactlyInAnyOrder(january, february);
        assertThat(paper.find("section:courts")).containsExactly(february);
        assertThat(paper.find("section:national/courts")).containsExactly(february);
        assertThat(paper.find("section:\"courts & law\"")).containsExactly(february);
        assertThat(paper.find("section:sports")).as("of every title").containsExactlyInAnyOrder(march, korean);
        assertThat(paper.find("ferry -section:national")).containsExactlyInAnyOrder(march, korean);
    }

    @Test
    void findsByTheTopicTheLanguageAndTheHeadline() {
        assertThat(paper.find("topic:harbour")).containsExactly(january);
        assertThat(paper.find("tag:\"Night Ferries\"")).containsExactly(february);
        assertThat(paper.find("주제:조정")).containsExactly(korean);
        assertThat(paper.find("language:korean")).containsExactly(korean);
        assertThat(paper.find("언어:한국어")).containsExactly(korean);
        assertThat(paper.find("ferry lang:en")).containsExactlyInAnyOrder(january, february, march);
        assertThat(paper.find("headline:ferry language:영어")).containsExactlyInAnyOrder(january, february);
        assertThat(paper.find("제목:조정")).containsExactly(korean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferry on:2026-02",
                "ferry before:2026-03 after:2026-01-31",
                "ferry after:2026-01 before:2026-03-03",
                "날짜:2026-02-15",
                "이후:2026-01 이전:2026-03",
                "on:2026.2.15",
                "on:2026/02/15",
                "날짜:2026년2월15일",
                "날짜:2026년2월",
                "on:2026-2"
            })
    void findsByTheDay(String query) {
        assertThat(paper.find(query)).containsExactly(february);
    }

    @Test
    void knowsWhereAStretchOfDaysBeginsAndEnds() {
        assertThat(paper.find("on:2026")).hasSize(4);
        assertThat(paper.find("on:2025")).isEmpty();
        assertThat(paper.find("before:2026-01-31")).isEmpty();
        assertThat(paper.find("before:2026-02")).containsExactly(january);
        assertThat(paper.find("on:2026-01-31")).containsExactly(january);
        assertThat(paper.find("after:2026-03-02")).containsExactlyInAnyOrder(march, korean);
        assertThat(paper.find("after:2026-03-03")).isEmpty();
        assertThat(paper.find("ferry -on:2026-03 -on:2026-01")).containsExactly(february);
    }

    @Test
    void takesDaysOfThePapersZone() {
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        Search search = new Search(paper.inquiry("on:2026-03-03"), Search.Choices.NONE, null, seoul, Set.of());
        assertThat(paper.found(search).stories()).containsExactly(march);
    }

    @Test
    void showsTheNewestFirstWhenOnlyLimitsAreGiven() {
        assertThat(paper.find("on:2026")).containsExactly(korean, march, february, january);
    }

    @Test
    void ordersByDateBothWays() {
        assertThat(ordered(Order.NEWEST)).containsExactly(korean, march, february, january);
        assertThat(ordered(Order.OLDEST)).containsExactly(january, february, march, korean);
    }

    private List<StoryId> ordered(Order order) {
        Search.Choices choices = new Search.Choices(List.of(), null, order);
        return paper.found(new Search(paper.inquiry("ferry"), choices, null, ZoneOffset.UTC, Set.of()))
                .stories();
    }

    @Test
    void countsHowTheFoundStoriesAreSpread() {
        Counts counts = paper.found("ferry").counts();
        assertThat(counts.sections())
                .isEqualTo(Map.of(
                        path("national"),
                        2,
                        path("national/courts"),
                        1,
                        path("sports"),
                        1,
                        path("ko/sports"),
                        1,
                        path("ko"),
                        1));
        assertThat(counts.languages()).isEqualTo(Map.of("en", 3, "ko", 1));
        assertThat(counts.authors()).isEqualTo(Map.of("mara-lindqvist", 2, "jonas-banning", 1, "홍길동-기자", 1));
        assertThat(paper.found("ferry section:courts").counts().authors())
                .isEqualTo(Map.of("mara-lindqvist", 1, "jonas-banning", 1));
        assertThat(paper.found("whale").counts()).isEqualTo(Counts.NONE);
    }

    private static SectionPath path(String value) {
        return new SectionPath(value);
    }

    @Test
    void narrowsByWhatIsChosenBesideTheWords() {
        assertThat(chosen(new Limit.By("mara-lindqvist"))).containsExactlyInAnyOrder(january, february);
        assertThat(chosen(new Limit.By("mara"))).as("an author is chosen whole").isEmpty();
        assertThat(chosen(new Limit.InSection(Set.of(path("sports"))))).containsExactly(march);
        assertThat(chosen(new Limit.Spoken("ko"))).containsExactly(korean);
    }

    private List<StoryId> chosen(Limit limit) {
        Search.Choices choices = new Search.Choices(List.of(limit), null, Order.BEST);
        return paper.found(new Search(paper.inquiry("ferry"), choices, null, ZoneOffset.UTC, Set.of()))
                .stories();
    }

    @Test
    void countsNoStoryThatIsHidden() {
        Found found = paper.found(Search.of(paper.inquiry("ferry")).without(Set.of(february, korean)));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.stories()).containsExactlyInAnyOrder(january, march);
        assertThat(found.counts().authors()).isEqualTo(Map.of("mara-lindqvist", 1));
        assertThat(found.counts().languages()).isEqualTo(Map.of("en", 2));
    }
}
