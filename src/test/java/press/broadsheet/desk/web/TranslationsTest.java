package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;

/** A script says which stories say the same in several languages, and their pages say so to each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslationsTest {

    private final DeskServer sqlite = new DeskServer(Engine.SQLITE);
    private final DeskServer postgres = new DeskServer(Engine.POSTGRESQL);

    @AfterAll
    void close() {
        sqlite.close();
        postgres.close();
    }

    private DeskServer on(Engine engine) {
        return engine == Engine.SQLITE ? sqlite : postgres;
    }

    private static DeskServer.Answered put(DeskServer desk, StoryId id, Object... stories) {
        String numbers = String.join(
                ", ", List.of(stories).stream().map(Object::toString).toList());
        return desk.editor("PUT", "/api/desk/stories/" + id + "/translations")
                .json("{\"stories\": [" + numbers + "]}")
                .answer();
    }

    private static String get(DeskServer desk, StoryId id) {
        return desk.editor("GET", "/api/desk/stories/" + id + "/translations")
                .answer()
                .text();
    }

    private static Document page(TestingPaper paper, StoryId id) {
        return Jsoup.parse(paper.reader().reads(paper.reader().addressOf(id)));
    }

    private static List<String> alternates(TestingPaper paper, StoryId id) {
        return page(paper, id).select("link[hreflang]").stream()
                .map(link -> link.attr("hreflang") + " "
                        + link.attr("href").replaceFirst(".*/([^/]*)$", "$1").replaceFirst(".*-(\\d+)$", "$1"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void pagesNameOneAnotherThemselvesAndOneForEverybodyElse(Engine engine) {
        DeskServer desk = on(engine);
        TestingPaper paper = desk.paper();
        StoryId english = paper.prints(TestingCopy.story("Ferry returns"));
        StoryId korean = paper.prints(TestingCopy.story("여객선이 돌아왔다").in("ko/national"));
        StoryId french = paper.files(TestingCopy.story("Le bac revient").speaking("fr"));
        paper.catchesUp();
        assertThat(alternates(paper, english)).isEmpty();
        assertThat(put(desk, korean, english, french).status()).isEqualTo(200);
        List<String> both = List.of("en " + english, "ko " + korean, "x-default " + english);
        assertThat(alternates(paper, english)).isEqualTo(both);
        assertThat(alternates(paper, korean)).isEqualTo(both);
        assertThat(page(paper, english).select(".story-byline a[hreflang=ko]").text())
                .isEqualTo("한국어로 읽기");
        assertThat(page(paper, korean).select(".story-byline a[hreflang=en]").text())
                .isEqualTo("Read in English");
        assertThat(page(paper, english)
                        .select("meta[property=og:locale:alternate]")
                        .eachAttr("content"))
                .containsExactly("ko_KR");
        // what is not in print is named by nobody, and by all as soon as it is
        paper.publishes(french);
        paper.catchesUp();
        assertThat(alternates(paper, korean)).contains("fr " + french).hasSize(4);
        assertThat(page(paper, korean).select("a[hreflang=fr]").text()).isEqualTo("français");
        paper.withdraws(english);
        paper.catchesUp();
        assertThat(alternates(paper, korean)).containsExactly("ko " + korean, "fr " + french, "x-default " + korean);
    }

    @ParameterizedTest
    @EnumSource
    void aStoryBelongsToOneFamilyAndLeavesItWhenItIsToldTo(Engine engine) {
        DeskServer desk = on(engine);
        TestingPaper paper = desk.paper();
        StoryId one = paper.prints(TestingCopy.story("One"));
        StoryId two = paper.prints(TestingCopy.story("둘").in("ko/national"));
        StoryId three = paper.prints(TestingCopy.story("Trois").speaking("fr"));
        paper.catchesUp();
        put(desk, one, two, three);
        assertThat(get(desk, two)).isEqualTo("{\"stories\":[%s,%s]}".formatted(one, three));
        long entries = paper.paper().journal().end();
        put(desk, two, three, one);
        assertThat(paper.paper().journal().end()).as("nothing new was said").isEqualTo(entries);
        StoryId other = paper.prints(TestingCopy.story("Another one"));
        put(desk, other, two);
        assertThat(get(desk, two)).isEqualTo("{\"stories\":[%s]}".formatted(other));
        assertThat(get(desk, one)).isEqualTo("{\"stories\":[%s]}".formatted(three));
        assertThat(alternates(paper, one)).containsExactly("en " + one, "fr " + three, "x-default " + one);
        put(desk, other);
        assertThat(get(desk, two)).isEqualTo("{\"stories\":[]}");
        assertThat(alternates(paper, two)).isEmpty();
        String before = paper.reader().reads(paper.reader().addressOf(one));
        paper.paper().printing().rebuild();
        paper.catchesUp();
        assertThat(paper.reader().reads(paper.reader().addressOf(one))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stories\": [1, \"2\"]} | stories[1]",
                "{\"stories\": [0]} | stories[0]",
                "{\"stories\": 2} | stories",
                "{} | stories",
                "{\"stories\": [999999]} | stories[0]",
                "{\"story\": [1]} | story",
            })
    void namesTheFieldThatIsWrong(String json, String field) {
        StoryId id = sqlite.paper().prints(TestingCopy.story("Ferry"));
        DeskServer.Answered answer = sqlite.editor("PUT", "/api/desk/stories/" + id + "/translations")
                .json(json)
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().required("field").stringValue()).isEqualTo(field);
    }

    @Test
    void refusesTwoStoriesInOneLanguageAndAStoryThatThereIsNot() {
        StoryId one = sqlite.paper().prints(TestingCopy.story("One"));
        StoryId two = sqlite.paper().prints(TestingCopy.story("Two"));
        DeskServer.Answered answer = put(sqlite, one, two);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("stories %s and %s are in one language".formatted(one, two));
        assertThat(get(sqlite, one)).isEqualTo("{\"stories\":[]}");
        assertThat(put(sqlite, new StoryId(888_888), one).status()).isEqualTo(404);
        assertThat(sqlite.editor("GET", "/api/desk/stories/888888/translations")
                        .answer()
                        .status())
                .isEqualTo(404);
    }
}
