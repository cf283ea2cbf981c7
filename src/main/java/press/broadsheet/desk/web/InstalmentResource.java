package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Instalments;
import press.broadsheet.desk.Stories;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.node.ObjectNode;

/** Whether a story is an instalment of a series, and for which day. */
@RestController
@RequestMapping("/api/desk/stories/{id}/instalment")
final class InstalmentResource {

    private final Instalments instalments;
    private final PublicAnswer answer;

    InstalmentResource(Instalments instalments, Stories stories, DeskParts.Trail trail) {
        this.instalments = instalments;
        this.answer = new PublicAnswer(new StoryAnswer(stories), trail);
    }

    /** The series is named as its address has it: {@code pier-and-quill}, {@code ko/unse}. */
    @PutMapping
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> set(@PathVariable String id, HttpServletRequest request, @RequestAttribute Actor actor) {
        StoryId story = StoryNumber.parse(id);
        Given given = Given.read(Sent.json(request), Set.of("series", "day"));
        String series = given.required("series").strip();
        int slash = series.indexOf('/');
        Instalments.Issue issue = new Instalments.Issue(
                slash < 0 ? "" : series.substring(0, slash),
                series.substring(slash + 1),
                Occasion.day("day", given.required("day")));
        return answer.shown(HttpStatus.OK, instalments.set(story, issue, actor.name()));
    }

    @DeleteMapping
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> remove(@PathVariable String id, @RequestAttribute Actor actor) {
        return answer.shown(HttpStatus.OK, instalments.remove(StoryNumber.parse(id), actor.name()));
    }
}
