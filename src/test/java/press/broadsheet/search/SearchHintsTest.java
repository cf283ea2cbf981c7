package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.search.TestingPaper.english;
import static press.broadsheet.search.TestingPaper.korean;
import static press.broadsheet.search.TestingPaper.signed;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.StoryId;

/** What is offered to those who typed the beginning, the initials, or a letter wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchHintsTest {

    private TestingPaper paper;

    @BeforeAll
    void print(@TempDir Path folder) {
        paper = new TestingPaper(folder);
        paper.publish(signed(
                english("Ferries vote today", "Members decide about the houses at the quay."),
                "Mara Lindqvist",
                "A long argument",
                "Night transport"));
        paper.publish(signed(korean("버스노선을 바꾼다", "대통령이 새 지도를 나누어 준다."), "서민아", "내년 봄부터", "버스"));
        StoryId gone =
                paper.publish(signed(english("Pelican gone", "The pelican."), "Ghost Writer", "Pelicans", "Pelicans"));
        paper.settle();
        paper.withdraw(gone);
        paper.settle();
    }

    @AfterAll
    void close() {
        paper.close();
    }

    private List<String> hints(String typed) {
        return paper.paper().edition().read(reading -> paper.paper().search().beginning(typed, 5).stream()
                .flatMap(hint -> hint.words(reading.story(hint.story()).orElseThrow()).stream()
                        .map(words -> hint.kind() + " " + words))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㅂㅅ", "ㅄ", "ㅂ ㅅ", "버", "버스", "ㅂㅅㄴ"})
    void suggestsByInitialsAndByBeginnings(String typed) {
        assertThat(hints(typed)).contains("HEADLINE 버스노선을 바꾼다");
        assertThat(hints(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(hints(typed));
        assertThat(hints(Normalizer.normalize(typed, Normalizer.Form.NFKC))).isEqualTo(hints(typed));
    }

    @Test
    void suggestsTopicsAuthorsAndHeadlines() {
        assertThat(hints("ㅂㅅ")).contains("TOPIC 버스");
        assertThat(hints("ㅅㅁㅇ")).containsExactly("AUTHOR 서민아");
        assertThat(hints("lind")).containsExactly("AUTHOR Mara Lindqvist");
        assertThat(hints("NIGHT TRA")).containsExactly("TOPIC Night transport");
        assertThat(hints("vote to")).containsExactly("HEADLINE Ferries vote today");
        assertThat(hints("바꾼")).containsExactly("HEADLINE 버스노선을 바꾼다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\"", "pelican", "ghost", "ㅎㅎㅎ", "ㅂa", "zzz", "\uD800"})
    void suggestsNothingThatIsNotInPrint(String typed) {
        assertThat(hints(typed)).isEmpty();
    }

    private Optional<String> meant(String word) {
        return paper.paper().search().spelt(word).flatMap(spelt -> paper.paper()
                .edition()
                .read(reading -> spelt.word(reading.story(spelt.story()).orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource({
        "argumant, argument",
        "fery, ferries",
        "huoses, houses",
        "lindqvest, lindqvist",
        "대통룡, 대통령",
        "대텅령, 대통령",
        "버즈, 버스"
    })
    void knowsWhatWasMeant(String typed, String meant) {
        assertThat(meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"argument", "ferry", "버스", "대통령", "ox", "whale", "고래", "pelicen", "pelican", "공장장", "\"", "ㅂㅅ"})
    void meansNothingElseThanWhatIsThere(String typed) {
        assertThat(meant(typed)).isEmpty();
    }
}
