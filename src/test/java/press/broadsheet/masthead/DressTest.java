package press.broadsheet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.UnfitForPrint;

/** A title's own colours can be read on its paper, light and dark. */
class DressTest {

    private static Dress accented(String accent) {
        return new Dress(accent, null, Dress.Face.USUAL);
    }

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Contrast.of("#000000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(Contrast.of("#777777", "#ffffff")).isCloseTo(4.48, within(0.01));
        assertThat(Contrast.of("#a8144f", "#a8144f")).isEqualTo(1);
    }

    @Test
    void refusesAColourThatNobodyCouldRead() {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> accented("#ffcc00"))
                .withMessageContaining("#ffcc00 has a contrast of 1.3 to 1 with light paper; text needs 4.5 to 1")
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("dress.accent"));
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> new Dress("#00502a", "#00502a", Dress.Face.SANS))
                .withMessageContaining("with dark paper");
        assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(() -> accented("red"));
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Dress.Face.of("comic"))
                .withMessageContaining("usual, serif or sans");
    }

    @Test
    void makesTheAccentLightEnoughForDarkPaper() {
        for (String accent : List.of("#00502a", "#a8144f", "#000000", "#1D3F8A")) {
            String dark = accented(accent).onDark();
            assertThat(dark).isNotNull();
            assertThat(Contrast.of(String.valueOf(dark), "#1f1d1a")).as(accent).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(new Dress("#00502a", "#7fe0b0", Dress.Face.USUAL).onDark()).isEqualTo("#7fe0b0");
        assertThat(Dress.USUAL.onDark()).isNull();
    }
}
