package press.broadsheet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

class AddressWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry returns | ferry-returns",
                "  “Ferry” – it returns!  | ferry-it-returns",
                "Nobody’s café, Élodie's too | nobodys-cafe-elodies-too",
                "버스 노선 개편 | 버스-노선-개편",
                "… | ''",
            })
    void areLowerCaseWithHyphensBetween(String headline, String words) {
        assertThat(AddressWords.of(headline)).isEqualTo(words);
    }

    @Test
    void endWithAWholeWordOnceTheyAreLong() {
        assertThat(AddressWords.of("ferry ".repeat(40))).hasSizeBetween(80, 90).endsWith("-ferry");
    }

    @Test
    void areCutEvenInAWordWithoutEnd() {
        assertThat(AddressWords.of("a".repeat(5_000))).hasSize(160);
    }

    @Test
    void areLeftOutWhereThereAreNone() {
        assertThat(AddressWords.story(new SectionPath("world"), "!!!", new StoryId(7)))
                .isEqualTo("/world/story-7");
    }
}
