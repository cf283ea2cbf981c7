package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.Publishing;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a story: each state is a resource of the story, which is put there and taken away. */
@RestController
@RequestMapping("/api/desk/stories/{id}")
final class StateResource {

    private final Newsdesk acts;
    private final PublicAnswer answer;

    StateResource(Newsdesk acts, DeskParts.Trail trail) {
        this.acts = acts;
        this.answer = new PublicAnswer(new StoryAnswer(acts.stories()), trail);
    }

    @PutMapping("/publication")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> publish(
            @PathVariable String id, HttpServletRequest request, @RequestAttribute Actor actor) {
        StoryId story = StoryNumber.parse(id);
        Publishing.Hour hour = HourGiven.orAtOnce("at", Given.read(Sent.json(request), Set.of("at", "zone")));
        return answer.shown(HttpStatus.OK, acts.publishing().publish(story, hour, actor.name()));
    }

    @DeleteMapping("/publication")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> withdraw(@PathVariable String id, @RequestAttribute Actor actor) {
        return answer.gone(acts.publishing().withdraw(StoryNumber.parse(id), actor.name()));
    }

    @PutMapping("/embargo")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> embargo(
            @PathVariable String id, HttpServletRequest request, @RequestAttribute Actor actor) {
        StoryId story = StoryNumber.parse(id);
        Given given = Given.read(Sent.json(request), Set.of("until", "zone"));
        given.required("zone");
        Publishing.Hour hour = HourGiven.until("until", given);
        return answer.gone(acts.embargoing().set(story, new Embargo(hour.at(), hour.zone()), actor.name()));
    }

    @DeleteMapping("/embargo")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> lift(@PathVariable String id, @RequestAttribute Actor actor) {
        return answer.shown(HttpStatus.OK, acts.embargoing().lift(StoryNumber.parse(id), actor.name()));
    }

    @PostMapping("/corrections")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> correct(
            @PathVariable String id, HttpServletRequest request, @RequestAttribute Actor actor) {
        StoryId story = StoryNumber.parse(id);
        Given given = Given.read(Sent.json(request), Set.of("text", "passage"));
        return answer.shown(
                HttpStatus.CREATED,
                acts.correcting().correct(story, given.required("text"), given.text("passage"), actor.name()));
    }

    @PutMapping("/delisting")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> delist(@PathVariable String id, @RequestAttribute Actor actor) {
        return answer.gone(acts.delisting().delist(StoryNumber.parse(id), actor.name()));
    }

    @DeleteMapping("/delisting")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> relist(@PathVariable String id, @RequestAttribute Actor actor) {
        return answer.shown(HttpStatus.OK, acts.delisting().relist(StoryNumber.parse(id), actor.name()));
    }

    @PutMapping("/kill")
    @Needs(Permission.KILL)
    ResponseEntity<ObjectNode> kill(
            @PathVariable String id, HttpServletRequest request, @RequestAttribute Actor actor) {
        StoryId story = StoryNumber.parse(id);
        Given given = Given.read(Sent.json(request), Set.of("notice"));
        return answer.gone(acts.killing().kill(story, new KillNotice(given.required("notice")), actor.name()));
    }
}
