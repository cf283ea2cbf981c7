package press.broadsheet.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.letter.Correspondence;
import press.broadsheet.letter.Handled;
import press.broadsheet.letter.Letter;
import press.broadsheet.letter.Manuscript;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.SectionUse;
import press.broadsheet.masthead.Title;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Titles;
import press.broadsheet.story.UnfitForPrint;

/** Makes a letter that was accepted a story of the paper. Safe for use by many threads. */
public final class LetterPrinting {

    private final Desk desk;
    private final Stories stories;
    private final Publishing publishing;
    private final Correspondence correspondence;

    public LetterPrinting(Desk desk, Stories stories, Publishing publishing, Correspondence correspondence) {
        this.desk = desk;
        this.stories = stories;
        this.publishing = publishing;
        this.correspondence = correspondence;
    }

    /**
     * Files a story with the words of a letter, name and place of its writer under it, and publishes it. A letter that is
     * in print already is left as it is.
     *
     * @param headline null for the line that its writer gave it
     * @param section where letters of its kind are printed; null for the first such section of its title
     */
    public Handled print(long number, @Nullable String headline, @Nullable SectionPath section, String actor) {
        return desk.act(session -> {
            Letter letter = correspondence.findForChange(session, number).orElse(null);
            if (letter == null) {
                return new Handled.Missing();
            }
            if (letter.state() == Letter.State.PRINTED) {
                return new Handled.Done(letter);
            }
            Letter.Words words = letter.words();
            if (letter.state() != Letter.State.ACCEPTED || words == null) {
                return new Handled.Refused("only a letter that was accepted can be printed; this one is "
                        + letter.state().word());
            }
            Copy copy = copy(words, headline == null ? words.subject() : headline, placing(session, letter, section));
            DeskStory story = stories.file(session, copy, actor);
            publishing.publish(session, story.id(), null, actor);
            return new Handled.Done(correspondence.printed(session, letter, story.id(), actor));
        });
    }

    private static Copy copy(Letter.Words words, String headline, Placing placing) {
        Block.Letter printed = new Block.Letter(
                "", Manuscript.paragraphs(words.toPrint()), words.name(), words.place(), words.edited() != null);
        return new Copy(
                new Titles(new Headline(headline), null, null),
                Sourcing.UNSIGNED,
                placing,
                null,
                new Body(List.of(printed)));
    }

    private Placing placing(Session session, Letter letter, @Nullable SectionPath wanted) {
        Masthead masthead = desk.mastheads()
                .current(session)
                .orElseThrow(() -> new UnfitForPrint("section", "the paper has no masthead yet"));
        Title title = masthead.titleAt(letter.prefix())
                .orElseThrow(() -> new UnfitForPrint("section", "the letter's title was closed"));
        SectionUse use = letter.kind() == Manuscript.Kind.LETTER ? SectionUse.LETTERS : SectionUse.OPEN_LETTERS;
        Optional<Section> section = title.all().stream()
                .filter(one -> wanted == null
                        ? one.use() == use
                        : one.path().equals(wanted) && one.use().ofReaders())
                .findFirst();
        return section.map(found -> new Placing(title.language(), List.of(found.path()), List.of()))
                .orElseThrow(() -> new UnfitForPrint(
                        "section",
                        wanted == null
                                ? "the title has no section for letters of this kind; name one"
                                : "readers' letters are not printed in " + wanted));
    }
}
