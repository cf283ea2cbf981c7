package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RatingTest {

    @ParameterizedTest
    @CsvSource({"0, ☆☆☆☆☆", "0.5, ½☆☆☆☆", "2.5, ★★½☆☆", "4, ★★★★☆", "4.50, ★★★★½", "5, ★★★★★"})
    void isSaidInStars(String text, String signs) {
        assertThat(Rating.parse(text).signs()).isEqualTo(signs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "6", "-1", "4.25", "four", "", "4,5", "1e1"})
    void goesFromNothingToFiveInHalves(String text) {
        assertThatThrownBy(() -> Rating.parse(text))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining("0 to 5 in halves");
    }

    @Test
    void somethingThatGoesOnEndsNoEarlierThanItBegins() {
        LocalDate day = LocalDate.of(2026, 3, 7);
        assertThatThrownBy(() -> new Occasion("Fair", "", day, day.minusDays(1), "", "", null))
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).isEqualTo("to"));
    }
}
