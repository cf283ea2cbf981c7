package press.broadsheet.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.story.Block;
import press.broadsheet.story.Inline;

final class ManuscriptTest {

    static Manuscript letter(String text) {
        return new Manuscript(Manuscript.Kind.LETTER, "Bo Sund", "Oster", "bo@post.example", "Rain", text, true, true);
    }

    private static List<Manuscript.Fault> faults(Manuscript.Kind kind, String text) {
        return new Manuscript(kind, "Bo", "Oster", "bo@post.example", "", text, true, false).faults();
    }

    @Test
    void hasNoFaultsWhenItCanBeTaken() {
        assertThat(letter("It rains here every day of the week.").faults()).isEmpty();
    }

    @Test
    void hasEveryFaultAtOnceInTheOrderOfTheForm() {
        Manuscript blank = new Manuscript(Manuscript.Kind.LETTER, " ", "\u200b", "", "", "\n\n", false, false);
        assertThat(blank.faults())
                .extracting(Manuscript.Fault::field)
                .containsExactly(
                        Manuscript.Field.NAME,
                        Manuscript.Field.PLACE,
                        Manuscript.Field.EMAIL,
                        Manuscript.Field.TEXT,
                        Manuscript.Field.PRINT);
        assertThat(blank.faults()).extracting(Manuscript.Fault::wrong).containsOnly(Manuscript.Wrong.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 19, TOO_SHORT", "LETTER, 3001, TOO_LONG", "OPEN_LETTER, 8001, TOO_LONG"})
    void hasALengthThatIsStated(Manuscript.Kind kind, int length, Manuscript.Wrong wrong) {
        assertThat(faults(kind, "가".repeat(length)))
                .containsExactly(new Manuscript.Fault(Manuscript.Field.TEXT, wrong));
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 20", "LETTER, 3000", "OPEN_LETTER, 8000"})
    void mayBeAsLongAsIsStated(Manuscript.Kind kind, int length) {
        assertThat(faults(kind, "a".repeat(length))).isEmpty();
        assertThat(faults(kind, "👩‍👩‍👧".repeat(length))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo", "bo@", "@post.example", "bo@post", "bo @post.example", "a@b.c", "bo@post.example, x"})
    void refusesWhatIsNoEmailAddress(String email) {
        Manuscript one = new Manuscript(
                Manuscript.Kind.LETTER, "Bo", "Oster", email, "", "It rains here every day.", true, true);
        assertThat(one.faults()).containsExactly(new Manuscript.Fault(Manuscript.Field.EMAIL, Manuscript.Wrong.ODD));
    }

    @Test
    void becomesParagraphsWithTheirLineBreaks() {
        assertThat(Manuscript.paragraphs("One.\n\n  \nTwo,\nthree.\n"))
                .containsExactly(
                        new Block.Paragraph(List.of(Inline.Text.plain("One."))),
                        new Block.Paragraph(
                                List.of(Inline.Text.plain("Two,"), new Inline.Break(), Inline.Text.plain("three."))));
    }

    @Test
    void losesWhatCannotBePrinted() {
        Manuscript one = letter("It rains\u0000 \u202Ehere\r\nevery day.");
        assertThat(one.text()).isEqualTo("It rains here\nevery day.");
    }
}
