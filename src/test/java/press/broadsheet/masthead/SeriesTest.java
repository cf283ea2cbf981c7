package press.broadsheet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

final class SeriesTest {

    private static Series at(String hour) {
        return new Series(
                "",
                "fog",
                "Fog",
                Series.Kind.COMIC,
                new SectionPath("opinion"),
                Rhythm.DAILY,
                LocalTime.parse(hour),
                "");
    }

    /** Cairo skips the hour after midnight in spring; New York skips one at two and has one twice in autumn. */
    @ParameterizedTest
    @CsvSource({
        "00:00, 2026-03-02, Asia/Seoul,       2026-03-01T15:00:00Z",
        "06:30, 2026-03-02, Asia/Seoul,       2026-03-01T21:30:00Z",
        "00:00, 2026-04-24, Africa/Cairo,     2026-04-23T22:00:00Z",
        "00:00, 2026-03-08, America/New_York, 2026-03-08T05:00:00Z",
        "02:30, 2026-03-08, America/New_York, 2026-03-08T07:00:00Z",
        "00:00, 2026-03-09, America/New_York, 2026-03-09T04:00:00Z",
        "01:30, 2026-11-01, America/New_York, 2026-11-01T05:30:00Z"
    })
    void showsAnInstalmentFromTheHourOfItsDay(String hour, LocalDate day, String zone, Instant begins) {
        assertThat(at(hour).begins(day, ZoneId.of(zone))).isEqualTo(begins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily", "weekdays", "irregular", "mon,thu", "sat,sun"})
    void hasARhythmThatIsReadAsItWasWritten(String text) {
        assertThat(Rhythm.parse("rhythm", text).text()).isEqualTo(text);
    }

    @Test
    void knowsTheDaysOfItsRhythm() {
        Rhythm rhythm = Rhythm.parse("rhythm", "thu, Mon");
        assertThat(rhythm.text()).isEqualTo("mon,thu");
        assertThat(rhythm.has(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(rhythm.has(LocalDate.of(2026, 3, 3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weekly", "mon;thu", "monday"})
    void refusesARhythmThatNobodyUnderstands(String text) {
        assertThatThrownBy(() -> Rhythm.parse("column.rhythm", text))
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).isEqualTo("column.rhythm"));
    }

    @ParameterizedTest
    @CsvSource({
        "opinion, OPINION",
        "ko/opinion, OPINION",
        "opinion/editorial, EDITORIALS",
        "opinion/letters-to-the-editor, LETTERS",
        "opinion/letters-to-the-president, OPEN_LETTERS",
        "lifestyle/around-town, LISTINGS",
        "national, NEWS"
    })
    void aSectionIsForWhatItsPathSays(String path, SectionUse use) {
        assertThat(Section.of(path, "A section").use()).isEqualTo(use);
    }

    @Test
    void aMastheadMaySayOtherwise() {
        SectionPath path = new SectionPath("you-write");
        assertThat(Section.used("letters", path, "You write", null, java.util.List.of())
                        .use())
                .isEqualTo(SectionUse.LETTERS);
        assertThatThrownBy(() -> Section.used("post", path, "You write", null, java.util.List.of()))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining("open-letters");
    }
}
