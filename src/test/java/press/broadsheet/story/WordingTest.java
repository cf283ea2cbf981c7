package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {

    @Test
    void foldsWhiteSpaceOfEveryKind() {
        assertThat(Wording.clean("  Ferry\t crews\r\n\u2003end\u3000strike \u2028"))
                .isEqualTo("Ferry crews end strike");
    }

    @Test
    void keepsTheSpaceThatMustNotBreak() {
        assertThat(Wording.clean("V£\u00A01,200")).isEqualTo("V£\u00A01,200");
    }

    @Test
    void composesWhatAMacHasTakenApart() {
        assertThat(Wording.clean("\u1112\u1161\u11AB\u1100\u1173\u11AF")).isEqualTo("한글");
        assertThat(Wording.body("Cafe\u0301")).isEqualTo("Café");
    }

    @Test
    void keepsTheShapeOfKoreanSigns() {
        assertThat(Wording.clean("㈜자오선 ㎏ ① ＡＢ")).isEqualTo("㈜자오선 ㎏ ① ＡＢ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E", "\u202A", "\u2066", "\u2069", "\u200E", "\u200F", "\u200B", "\uFEFF", "\u00AD", "\u2060",
                "\u115F", "\u1160", "\u3164", "\uFFA0", "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\uFFFE",
                "\uFFFF", "\uD800", "\uDC00"
            })
    void dropsWhatHidesOrTurnsText(String hidden) {
        assertThat(Wording.clean("safe" + hidden + "guard")).isEqualTo("safeguard");
        assertThat(Wording.body("safe" + hidden + "guard")).isEqualTo("safeguard");
    }

    @Test
    void keepsJoinersThatShapeWritingAndFaces() {
        assertThat(Wording.clean("👩\u200D🚀 می\u200Cخواهم")).isEqualTo("👩\u200D🚀 می\u200Cخواهم");
    }

    @Test
    void keepsTheLinesOfABody() {
        assertThat(Wording.body("one\n\ttwo  three")).isEqualTo("one\n\ttwo  three");
    }

    @Test
    void composesAndDropsTheSameWhateverStandsBesideIt() {
        for (int point = 0; point <= 0xFFFF; point++) {
            String alone = "가" + (char) point + "a";
            // the face is not plain, so that its neighbours take the long way
            String beside = "😀" + alone;
            assertThat(Wording.body(alone)).isEqualTo(Wording.body(beside).substring(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3164\u115F", "\u200D", "\u2800", "\uFE0F", "\u0301", "\u00A0\u2800 "})
    void findsNothingInTextThatShowsNothing(String blank) {
        assertThat(Wording.clean(blank)).isEmpty();
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> Wording.fit("headline", blank, 300))
                .withMessage("headline is empty")
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("headline"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a \u200B\u0301b ",
                "e\u200B\u0301",
                "\u1100\u1160\u1161",
                "\u2126 \u212B \uF900",
                "\uD800\u200B\uDC00"
            })
    void cleansOnceAndForAll(String text) {
        String clean = Wording.clean(text);
        assertThat(Wording.clean(clean)).isEqualTo(clean);
    }
}
