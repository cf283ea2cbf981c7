package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylineTest {

    @Test
    void readsNamesInTheOrderTheyArePrinted() {
        assertThat(Byline.parse("By Mara Lindqvist, Oskar Thane and Freya Holt").names())
                .containsExactly("Mara Lindqvist", "Oskar Thane", "Freya Holt");
    }

    @Test
    void readsKoreanNames() {
        assertThat(Byline.parse("김대호·이하은 및 서민아").names()).containsExactly("김대호", "이하은", "서민아");
    }

    @Test
    void leavesAnAddressAway() {
        assertThat(Byline.parse("홍길동 기자 hong@paper.test").names()).containsExactly("홍길동 기자");
        assertThat(Byline.parse("홍길동 기자(hong@paper.test), 김대호 <kim@paper.test>").names())
                .containsExactly("홍길동 기자", "김대호");
    }

    @ParameterizedTest
    @CsvSource({
        "홍길동 기자, 홍길동",
        "홍길동 선임기자, 홍길동",
        "홍길동 워싱턴 특파원, 홍길동",
        "홍길동 논설위원, 홍길동",
        "홍길동, 홍길동",
        "이기자, 이기자",
        "Mara Lindqvist, Mara Lindqvist",
    })
    void tellsProgramsTheNameAlone(String printed, String name) {
        assertThat(Byline.person(printed)).isEqualTo(name);
    }

    @Test
    void doesNotTakeANameForAConjunction() {
        assertThat(Byline.parse("Byron Andersand").names()).containsExactly("Byron Andersand");
    }

    @Test
    void printsTheNamesOnOneLine() {
        assertThat(new Byline(List.of(" Mara  Lindqvist", "Oskar Thane")).text())
                .isEqualTo("Mara Lindqvist, Oskar Thane");
    }

    @Test
    void hasOneToTwentyNames() {
        assertThat(new Byline(Collections.nCopies(20, "Pip Farrow")).names()).hasSize(20);
        assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(() -> Byline.parse(" , ; "));
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> new Byline(Collections.nCopies(21, "Pip Farrow")))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("byline"));
    }
}
