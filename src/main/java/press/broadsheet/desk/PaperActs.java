package press.broadsheet.desk;

import java.util.Optional;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Notice;
import press.broadsheet.masthead.Notices;
import press.broadsheet.masthead.People;
import press.broadsheet.masthead.Person;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/**
 * Acts on the paper around the stories: its masthead, the pages about it, the people who make it, its notices. Safe for
 * use by many threads.
 */
public final class PaperActs {

    private final Desk desk;
    private final HousePages housePages;
    private final People people;
    private final Notices notices;

    public PaperActs(Desk desk, HousePages housePages, People people) {
        this.desk = desk;
        this.housePages = housePages;
        this.people = people;
        this.notices = new Notices(desk.journal());
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

    /** What stands over the pages of a title that the paper has, be it its hour or not. */
    public Optional<Notices.Posted> notice(String prefix) {
        return desk.database().read(session -> {
            checkTitle(session, prefix);
            return Notices.of(session, prefix);
        });
    }

    /** Sets something over all pages of a title; what stands there already is left as it is. */
    public void post(Notice notice, String actor) {
        desk.act(session -> {
            checkTitle(session, notice.prefix());
            return notices.post(session, desk.now(), actor, notice);
        });
    }

    /** Takes down what stands over the pages of a title; where nothing does nothing happens. */
    public void takeDownNotice(String prefix, String actor) {
        desk.act(session -> {
            checkTitle(session, prefix);
            return notices.takeDown(session, desk.now(), actor, prefix);
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
