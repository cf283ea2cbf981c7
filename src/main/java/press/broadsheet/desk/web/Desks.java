package press.broadsheet.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.desk.Stories;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** Which desks what somebody wants to work on belongs to: the sections it stands in. */
final class Desks {

    private final Stories stories;
    private final PaperActs paper;

    Desks(Stories stories, PaperActs paper) {
        this.stories = stories;
        this.paper = paper;
    }

    /** Where a story stands by its newest words; empty when there is none. */
    Optional<List<SectionPath>> ofStory(StoryId story) {
        return stories.find(story).map(filed -> filed.copy().placing().sections());
    }

    /** Where readers' letters are printed. */
    List<SectionPath> ofLetters() {
        return paper.masthead().stream()
                .flatMap(masthead -> masthead.titles().stream())
                .flatMap(title -> title.all().stream())
                .filter(section -> section.use().ofReaders())
                .map(Section::path)
                .toList();
    }

    /** True when the paper has a section. */
    boolean has(SectionPath section) {
        return paper.masthead()
                .flatMap((Masthead masthead) -> masthead.section(section))
                .isPresent();
    }

    /** @throws Refusal when somebody may not do it to any story of these sections */
    static void check(Actor actor, Permission permission, Collection<SectionPath> sections) {
        if (!actor.rights().may(permission, sections)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "%s is %s, and the story would stand on none of these desks"
                            .formatted(
                                    actor.name(),
                                    String.join(", ", actor.rights().words())));
        }
    }
}
