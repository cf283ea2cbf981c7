package press.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingCopy.story;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.story.StoryId;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingCopy;
import press.broadsheet.testing.TestingPaper;

/** What is offered beside a story, and in which language it says it is. */
@ParameterizedClass
@EnumSource(Engine.class)
class FurtherTest {

    @AutoClose
    private final TestingPaper paper;

    FurtherTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
    }

    private List<String> offered(StoryId id, String section) {
        paper.catchesUp();
        Document page = Jsoup.parse(paper.reader().reads(paper.reader().addressOf(id)));
        return page.select("section[aria-labelledby=" + section + "] .card-headline")
                .eachText();
    }

    private static TestingCopy tagged(String headline, String... tags) {
        return story(headline).in("national").about(tags);
    }

    @Test
    void isWhatIsOnTheSameThing() {
        paper.prints(tagged("On something else", "Weather"));
        paper.prints(tagged("On the same", "Ferries", "Strait"));
        paper.prints(tagged("On the same, newer", "Strait", "Ferries"));
        StoryId id = paper.prints(tagged("The story", "Ferries", "Weather"));
        assertThat(offered(id, "related")).containsExactly("On the same, newer", "On the same");
        assertThat(offered(id, "more")).containsExactly("On something else");
    }

    @Test
    void isNothingElseWhereThereIsEnough() {
        for (int number = 1; number <= 6; number++) {
            paper.prints(tagged("Ferry " + number, "Ferries"));
        }
        StoryId id = paper.prints(tagged("The story", "Ferries"));
        assertThat(offered(id, "related")).containsExactly("Ferry 6", "Ferry 5", "Ferry 4", "Ferry 3", "Ferry 2");
        assertThat(offered(id, "more")).isEmpty();
    }

    @Test
    void isTheNewestOfItsSectionWhereNothingIsRelated() {
        paper.prints(tagged("Another"));
        StoryId id = paper.prints(tagged("The story"));
        assertThat(offered(id, "related")).isEmpty();
        assertThat(offered(id, "more")).containsExactly("Another");
    }

    @Test
    void isNoCardThatStandsInTheStoryAlready() {
        StoryId card = paper.prints(tagged("In the text", "Ferries"));
        StoryId id = paper.prints(tagged("The story", "Ferries").pointingTo(card));
        assertThat(offered(id, "related")).isEmpty();
        assertThat(offered(id, "more")).isEmpty();
    }

    /** A new story on the same thing reaches those that stand already. */
    @Test
    void growsWithWhatIsPrintedLater() {
        StoryId id = paper.prints(tagged("The story", "Ferries"));
        assertThat(offered(id, "related")).isEmpty();
        StoryId later = paper.prints(tagged("Later", "Ferries"));
        assertThat(offered(id, "related")).containsExactly("Later");
        paper.kills(later, "It was wrong.");
        assertThat(offered(id, "related")).isEmpty();
    }

    @Test
    void saysItsLanguageWhereThatIsNotThePages() {
        paper.prints(tagged("English words", "Lindholm"));
        paper.prints(story("우리말").in("ko/national").about("Lindholm"));
        paper.catchesUp();
        Document page = Jsoup.parse(paper.reader().reads("/ko/topic/lindholm"));
        assertThat(page.select(".card-headline[lang=en]").eachText()).containsExactly("English words");
        assertThat(page.select(".card-headline:not([lang])").eachText()).containsExactly("우리말");
    }
}
