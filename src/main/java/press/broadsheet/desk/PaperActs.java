package press.broadsheet.desk;

import java.util.Optional;
import press.broadsheet.masthead.BellyBand;
import press.broadsheet.masthead.BellyBands;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.People;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Reserved;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * Acts on the paper around the stories: its masthead, the pages about it, the people who make it, its belly bands. Safe for
 * use by many threads.
 */
public final class PaperActs {

    private final Desk desk;
    private final HousePages housePages;
    private final People people;
    private final BellyBands bands;

    public PaperActs(Desk desk, HousePages housePages, People people) {
        this.desk = desk;
        this.housePages = housePages;
        this.people = people;
        this.bands = new BellyBands(desk.journal());
    }

    public Optional<Masthead> masthead() {
        return desk.database().read(session -> desk.mastheads().current(session));
    }

    /** Sets the masthead and returns what was set; one that is set already is left as it is. */
    public Masthead set(Masthead given, String actor) {
        Reserved.check(given);
        return desk.act(session -> {
            Masthead masthead = desk.mastheads().settled(session, given);
            if (!desk.mastheads().current(session).equals(Optional.of(masthead))) {
                desk.mastheads().set(session, desk.now(), actor, masthead);
            }
            return masthead;
        });
    }

    /** Sets a page about a title that the paper has. */
    public void set(HousePages.Text page, String actor) {
        desk.act(session -> {
            checkTitle(session, page.prefix());
            housePages.set(session, desk.now(), actor, page);
            return page;
        });
    }

    /** Introduces somebody to the readers of a title that the paper has, with a portrait that its library has. */
    public void set(Person person, String actor) {
        desk.act(session -> {
            checkTitle(session, person.prefix());
            String portrait = person.portrait();
            if (portrait != null) {
                Desk.checkPicture(session, "portrait", portrait);
            }
            people.set(session, desk.now(), actor, person);
            return person;
        });
    }

    /** Takes somebody off a title's masthead; who is not on it stays off it. */
    public void remove(String prefix, String words, String actor) {
        desk.act(session -> {
            checkTitle(session, prefix);
            return people.remove(session, desk.now(), actor, prefix, words);
        });
    }

    /** What lies round the pages of a title that the paper has, be it its hour or not. */
    public Optional<BellyBands.Posted> bellyBand(String prefix) {
        return desk.database().read(session -> {
            checkTitle(session, prefix);
            return BellyBands.of(session, prefix);
        });
    }

    /** Lays something round all pages of a title; what lies there already is left as it is. */
    public void set(BellyBand band, String actor) {
        desk.act(session -> {
            checkTitle(session, band.prefix());
            return bands.set(session, desk.now(), actor, band);
        });
    }

    /** Takes off what lies round the pages of a title; where nothing does nothing happens. */
    public void removeBellyBand(String prefix, String actor) {
        desk.act(session -> {
            checkTitle(session, prefix);
            return bands.remove(session, desk.now(), actor, prefix);
        });
    }

    private void checkTitle(Session session, String prefix) {
        boolean known = desk.mastheads()
                .current(session)
                .flatMap(masthead -> masthead.titleAt(prefix))
                .isPresent();
        if (!known) {
            throw new UnfitForPrint("prefix", "the paper has no title \"" + prefix + "\"");
        }
    }

    /** The language in which a section is written: that of its title. */
    public Language language(SectionPath section) {
        return masthead().map(masthead -> masthead.titleOf(section).language()).orElse(Language.ENGLISH);
    }
}
