package press.broadsheet.desk;

import java.util.Optional;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** Acts on the paper around the stories: its masthead and the pages about it. Safe for use by many threads. */
public final class PaperActs {

    private final Desk desk;
    private final HousePages housePages;

    public PaperActs(Desk desk, HousePages housePages) {
        this.desk = desk;
        this.housePages = housePages;
    }

    public Optional<Masthead> masthead() {
        return desk.database().read(session -> desk.mastheads().current(session));
    }

    /** Sets the masthead; one that is set already is left as it is. */
    public void set(Masthead masthead, String actor) {
        desk.act(session -> {
            if (!desk.mastheads().current(session).equals(Optional.of(masthead))) {
                desk.mastheads().set(session, desk.now(), actor, masthead);
            }
            return masthead;
        });
    }

    /** Sets a page about a title that the paper has. */
    public void set(HousePages.Text page, String actor) {
        desk.act(session -> {
            boolean known = desk.mastheads()
                    .current(session)
                    .flatMap(masthead -> masthead.titleAt(page.prefix()))
                    .isPresent();
            if (!known) {
                throw new UnfitForPrint("prefix", "the paper has no title \"" + page.prefix() + "\"");
            }
            housePages.set(session, desk.now(), actor, page);
            return page;
        });
    }

    /** The language in which a section is written: that of its title. */
    public Language language(SectionPath section) {
        return masthead().map(masthead -> masthead.titleOf(section).language()).orElse(Language.ENGLISH);
    }
}
