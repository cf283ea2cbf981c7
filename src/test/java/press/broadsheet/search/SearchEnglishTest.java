package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.search.TestingPaper.english;
import static press.broadsheet.search.TestingPaper.signed;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.StoryId;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchEnglishTest {

    private TestingPaper paper;
    private StoryId ferry;
    private StoryId harbour;
    private StoryId university;

    @BeforeAll
    void print(@TempDir Path folder) {
        paper = new TestingPaper(folder);
        harbour = paper.publish(english(
                "Harbour opens after storm",
                "The island’s ferries sailed again & the <b>quay</b> was full.",
                "Two buses waited."));
        ferry = paper.publish(signed(
                english("Ferry vote today", "Members decide on the night service at Thessaly Quay, a café said."),
                "Mara Lindqvist",
                "A long argument comes to its end",
                "Transport"));
        university = paper.publish(english(
                "University honours Jonas Banning", "The U.S. team used covid-19 data. It cost £5, the news said."));
        paper.settle();
    }

    @AfterAll
    void close() {
        paper.close();
    }

    @Test
    void findsOneAndMany() {
        assertThat(paper.find("ferry")).containsExactly(ferry, harbour);
        assertThat(paper.find("Ferries")).containsExactly(ferry, harbour);
        assertThat(paper.find("bus")).containsExactly(harbour);
    }

    @Test
    void findsThePossessiveAndTheAccent() {
        assertThat(paper.find("island")).containsExactly(harbour);
        assertThat(paper.find("island's")).containsExactly(harbour);
        assertThat(paper.find("cafe")).containsExactly(ferry);
        assertThat(paper.find("CAFÉ")).containsExactly(ferry);
    }

    @Test
    void leavesNamesAndOtherWordsAlone() {
        assertThat(paper.find("universe")).isEmpty();
        assertThat(paper.find("ban")).isEmpty();
        assertThat(paper.find("new")).isEmpty();
        assertThat(paper.find("Jonas Banning")).containsExactly(university);
    }

    @Test
    void asksForEveryWordWhereverItStands() {
        assertThat(paper.find("ferry lindqvist transport argument quay")).containsExactly(ferry);
        assertThat(paper.find("ferry banning")).isEmpty();
    }

    @Test
    void takesQuotedWordsAsARow() {
        assertThat(paper.find("\"night service\"")).containsExactly(ferry);
        assertThat(paper.find("“night service”")).containsExactly(ferry);
        assertThat(paper.find("\"service night\"")).isEmpty();
        assertThat(paper.find("\"vote today a long\""))
                .as("a row does not run on into the next text")
                .isEmpty();
    }

    @Test
    void leavesOutWhatTheReaderDoesNotWant() {
        assertThat(paper.find("ferry -storm")).containsExactly(ferry);
        assertThat(paper.find("ferry -\"night service\"")).containsExactly(harbour);
        assertThat(paper.find("-storm"))
                .as("everything else")
                .isNotEmpty()
                .doesNotContainAnyElementsOf(paper.find("storm"));
        assertThat(paper.find("covid-19")).containsExactly(university);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fer*", "f?rry", "ferry~", "headline:zzz", "*", "?", "[a TO b]", "ferry AND zzz", "/fer.*/"})
    void hasNoWildcardsAndNoSecretLanguage(String query) {
        assertThat(paper.find(query)).isIn(List.of(), paper.find("ferry"));
    }

    @Test
    void escapesTheExcerptAndMarksTheWord() {
        assertThat(paper.excerpt(harbour, "ferry"))
                .isEqualTo("The island’s <mark>ferries</mark> sailed again &amp; the &lt;b&gt;quay&lt;/b&gt; was full. "
                        + "Two buses waited.");
    }

    @Test
    void showsTheStandfirstWhenTheBodySaysNothingOfIt() {
        assertThat(paper.excerpt(ferry, "argument")).isEqualTo("A long <mark>argument</mark> comes to its end");
    }

    @Test
    void cutsTheExcerptBetweenWords() {
        StoryId island = paper.publish(english(
                "Long", "one two three four five ".repeat(60) + "pelican " + "six seven eight nine ten ".repeat(60)));
        assertThat(paper.settle().excerpt(island, "pelican"))
                .startsWith("… ")
                .endsWith(" …")
                .contains("<mark>pelican</mark> six")
                .hasSizeBetween(150, 260);
    }
}
