package press.broadsheet.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.letter.ManuscriptTest.letter;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import press.broadsheet.desk.LetterPrinting;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TableDump;
import press.broadsheet.testing.TestingPaper;

/** What becomes of letters, and of the words in them. */
@ParameterizedClass
@EnumSource(Engine.class)
class CorrespondenceTest {

    private static final String DESK = "letters desk";
    private static final String TEXT = "It rains here every day, and the Zyxumbrella is gone.";

    @AutoClose
    private final TestingPaper paper;

    private final Correspondence correspondence;

    CorrespondenceTest(Engine engine) {
        this.paper = TestingPaper.on(engine);
        this.correspondence = paper.paper().correspondence();
        paper.opens("opinion/letters");
    }

    private long received() {
        correspondence.receive(
                letter(TEXT), "", "form " + paper.paper().journal().end());
        return correspondence.in(Letter.State.WAITING, 0, 100).getLast().number();
    }

    private Letter letterNo(long number) {
        return correspondence.find(number).orElseThrow();
    }

    private Handled print(long number) {
        LetterPrinting printing = new LetterPrinting(
                paper.paper().desk(),
                paper.paper().newsdesk().stories(),
                paper.paper().newsdesk().publishing(),
                correspondence);
        return printing.print(number, null, null, DESK);
    }

    @Test
    void isTakenInOnceHoweverOftenTheSameFormComes() {
        String first = correspondence.receive(letter(TEXT), "", "one form");
        assertThat(first).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(correspondence.receive(letter("Something else, but by the same form."), "", "one form"))
                .isEqualTo(first);
        assertThat(correspondence.count(Letter.State.WAITING)).isEqualTo(1);
        assertThat(correspondence.knows("", first)).isTrue();
        assertThat(correspondence.knows("ko", first)).isFalse();
        assertThat(correspondence.receive(letter(TEXT), "", "another form")).isNotEqualTo(first);
    }

    @Test
    void isPrintedWithNameAndPlaceOnceItIsAccepted() {
        long number = received();
        assertThat(print(number)).isInstanceOf(Handled.Refused.class);
        correspondence.decide(number, true, "Well put", DESK);
        Handled printed = print(number);
        assertThat(printed).isInstanceOf(Handled.Done.class);
        assertThat(print(number)).isEqualTo(printed);
        paper.catchesUp();
        StoryId story = letterNo(number).story();
        assertThat(story).isNotNull();
        assertThat(paper.reader().reads("/opinion/letters"))
                .contains("Zyxumbrella", "<b>Bo Sund</b>, Oster")
                .doesNotContain("bo@post.example", "Edited for length");
    }

    @Test
    void saysInPrintThatItWasEdited() {
        long number = received();
        correspondence.edit(number, "It rains.", "Rain again", DESK);
        correspondence.decide(number, true, "", DESK);
        print(number);
        paper.catchesUp();
        assertThat(paper.reader().reads("/opinion/letters"))
                .contains("Rain again", "It rains.", "Edited for length and clarity")
                .doesNotContain("Zyxumbrella");
    }

    @Test
    void isNotEditedAgainstItsWritersWill() {
        Manuscript stern =
                new Manuscript(Manuscript.Kind.LETTER, "Bo", "Oster", "bo@post.example", "", TEXT, true, false);
        correspondence.receive(stern, "", "form");
        assertThat(correspondence.edit(1, "It rains.", null, DESK)).isInstanceOf(Handled.Refused.class);
        assertThat(correspondence.edit(1, TEXT, "A headline", DESK)).isInstanceOf(Handled.Done.class);
    }

    @Test
    void isNotEditedAnyLongerWhenItIsBackToWhatItWas() {
        long number = received();
        correspondence.edit(number, "It rains.", null, DESK);
        correspondence.edit(number, TEXT, null, DESK);
        Letter.Words words = Objects.requireNonNull(letterNo(number).words());
        assertThat(words.edited()).isNull();
    }

    @Test
    void mayBeRejectedAndStillBeAccepted() {
        long number = received();
        correspondence.decide(number, false, "Too long", DESK);
        assertThat(letterNo(number).state()).isEqualTo(Letter.State.REJECTED);
        long before = paper.paper().journal().end();
        correspondence.decide(number, false, "Too long", DESK);
        assertThat(paper.paper().journal().end()).isEqualTo(before);
        correspondence.decide(number, true, "Short enough now", DESK);
        assertThat(letterNo(number).state()).isEqualTo(Letter.State.ACCEPTED);
    }

    @Test
    void standsInASectionForLettersOnly() {
        long number = received();
        correspondence.decide(number, true, "", DESK);
        LetterPrinting printing = new LetterPrinting(
                paper.paper().desk(),
                paper.paper().newsdesk().stories(),
                paper.paper().newsdesk().publishing(),
                correspondence);
        assertThatThrownBy(() -> printing.print(number, null, new SectionPath("national"), DESK))
                .isInstanceOf(UnfitForPrint.class)
                .hasMessageContaining("national");
        assertThat(letterNo(number).state()).isEqualTo(Letter.State.ACCEPTED);
    }

    @Test
    void losesItsWordsSixtyDaysAfterTheDecision() {
        long decided = received();
        long waiting = received();
        correspondence.decide(decided, false, "Not for us", DESK);
        paper.clock().pass(Duration.ofDays(60).minusSeconds(1));
        assertThat(correspondence.eraseDue()).isZero();
        paper.clock().pass(Duration.ofSeconds(1));
        assertThat(correspondence.eraseDue()).isEqualTo(1);
        assertThat(letterNo(decided).words()).isNull();
        assertThat(letterNo(waiting).words()).isNotNull();
        assertThat(correspondence.decide(decided, true, "", DESK)).isInstanceOf(Handled.Refused.class);
    }

    @Test
    void losesItsWordsAtOnceWhenItsWriterAsks() {
        long number = received();
        assertThat(correspondence.erase(number, DESK)).isInstanceOf(Handled.Done.class);
        assertThat(letterNo(number).words()).isNull();
        assertThat(letterNo(number).state()).isEqualTo(Letter.State.REJECTED);
    }

    @Test
    void leavesNoWordInTheJournalNorAnywhereOnceErased() {
        long number = received();
        correspondence.edit(number, "Zyxedited words of the letter.", "Zyxsubject", DESK);
        correspondence.decide(number, false, "Zyxreason", DESK);
        assertThat(TableDump.of(paper.paper().database(), "journal", "letter").toString())
                .doesNotContain("Zyx", "Bo Sund", "bo@post.example", "Oster");
        correspondence.erase(number, DESK);
        assertThat(TableDump.of(paper.paper().database(), "journal", "letter", "letter_words")
                        .toString())
                .doesNotContain("Zyx", "Bo Sund", "bo@post.example", "Oster");
    }

    @Test
    void keepsTheSameSealForGood() {
        assertThat(correspondence.seal("letters")).isEqualTo(correspondence.seal("letters"));
        assertThat(correspondence.seal("letters")).isNotEqualTo(correspondence.seal("other"));
    }
}
