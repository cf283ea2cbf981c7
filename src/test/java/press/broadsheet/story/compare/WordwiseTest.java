package press.broadsheet.story.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordwiseTest {

    private static final List<String> SAID = List.of(
            "ferry", "Ferry", "버스", "버스노선을", "北", "韓", "1,204", "14:05", "don’t", " ", " ", "\n", ". ", ", ", "“",
            "👩‍👧", "é");

    @Test
    void comparesWordsAndNotLetters() {
        assertThat(Wordwise.between("The ferry leaves at 7.", "The ferry left at 8."))
                .containsExactly(
                        new Run.Kept<>(List.of("The", " ", "ferry", " ")),
                        new Run.Removed<>(List.of("leaves")),
                        new Run.Added<>(List.of("left")),
                        new Run.Kept<>(List.of(" ", "at", " ")),
                        new Run.Removed<>(List.of("7")),
                        new Run.Added<>(List.of("8")),
                        new Run.Kept<>(List.of(".")));
    }

    @Test
    void takesTheSpaceBetweenTwoChangedWordsWithThem() {
        assertThat(Wordwise.between("a grey old boat", "a bright new boat"))
                .containsExactly(
                        new Run.Kept<>(List.of("a", " ")),
                        new Run.Removed<>(List.of("grey", " ", "old")),
                        new Run.Added<>(List.of("bright", " ", "new")),
                        new Run.Kept<>(List.of(" ", "boat")));
    }

    @Test
    void takesKoreanByItsSpacesAndChineseByItsCharacters() {
        assertThat(Wordwise.pieces("버스노선을 늘린다")).containsExactly("버스노선을", " ", "늘린다");
        assertThat(Wordwise.pieces("北韓 1,204명")).containsExactly("北", "韓", " ", "1,204", "명");
    }

    @Test
    void losesNoCharacterOfEitherText() {
        Random random = new Random(11);
        for (int pair = 0; pair < 500; pair++) {
            String before = text(random);
            String after = text(random);
            List<Run<String>> runs = Wordwise.between(before, after);
            assertThat(String.join("", ShortestEditTest.before(runs))).isEqualTo(before);
            assertThat(String.join("", ShortestEditTest.after(runs))).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(20), 0, SAID.size())
                .mapToObj(SAID::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }
}
