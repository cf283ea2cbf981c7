package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Correcting;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Embargoing;
import press.broadsheet.desk.Killing;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Publishing;
import press.broadsheet.desk.Stories;
import press.broadsheet.staff.Tokens;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.html.HtmlReader;
import tools.jackson.databind.node.ObjectNode;

/** Stories on the desk. A state change is a resource of the story; a write is answered when it is on disk. */
@RestController
@RequestMapping("/api/desk/stories")
final class StoryResource {

    private final Stories stories;
    private final Publishing publishing;
    private final Embargoing embargoing;
    private final Correcting correcting;
    private final Killing killing;
    private final CopyGiven copies = new CopyGiven(new HtmlReader());

    StoryResource(
            Stories stories, Publishing publishing, Embargoing embargoing, Correcting correcting, Killing killing) {
        this.stories = stories;
        this.publishing = publishing;
        this.embargoing = embargoing;
        this.correcting = correcting;
        this.killing = killing;
    }

    @PostMapping
    ResponseEntity<?> file(HttpServletRequest request, @RequestAttribute Tokens.Bearer bearer) {
        Copy copy = copies.whole(Given.read(BodyBytes.read(request, BodyBytes.STORY), CopyGiven.FIELDS));
        DeskStory story = stories.file(copy, bearer.name());
        return ResponseEntity.created(URI.create("/api/desk/stories/" + story.id()))
                .eTag(tag(story))
                .body(Shown.brief(story, copy));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> story(@PathVariable long id) {
        return stories.find(new StoryId(id))
                .<ResponseEntity<?>>map(
                        filed -> ResponseEntity.ok().eTag(tag(filed.story())).body(Shown.whole(filed)))
                .orElseGet(() -> Problems.of(new Outcome.Missing()));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Tokens.Bearer bearer) {
        return revise(id, match, request, bearer, (_, given) -> copies.whole(given));
    }

    @PatchMapping("/{id}")
    ResponseEntity<?> patch(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Tokens.Bearer bearer) {
        return revise(id, match, request, bearer, copies::changed);
    }

    private ResponseEntity<?> revise(
            long id,
            @Nullable String match,
            HttpServletRequest request,
            Tokens.Bearer bearer,
            BiFunction<Copy, Given, Copy> change) {
        Given given = Given.read(BodyBytes.read(request, BodyBytes.STORY), CopyGiven.FIELDS);
        if (match == null) {
            return Problems.answer(Problems.problem(
                    HttpStatus.PRECONDITION_REQUIRED, "send If-Match with the revision that the change was made from"));
        }
        Integer expected = RevisionTag.parse(match);
        return shown(stories.revise(new StoryId(id), expected, before -> change.apply(before, given), bearer.name()));
    }

    @PutMapping("/{id}/publication")
    ResponseEntity<?> publish(
            @PathVariable long id, HttpServletRequest request, @RequestAttribute Tokens.Bearer bearer) {
        Given given = Given.read(BodyBytes.read(request, BodyBytes.STORY), Set.of("at", "zone"));
        String at = given.text("at");
        Publishing.Hour hour = at == null ? null : HourGiven.read("at", at, given.text("zone"));
        return shown(publishing.publish(new StoryId(id), hour, bearer.name()));
    }

    @DeleteMapping("/{id}/publication")
    ResponseEntity<?> withdraw(@PathVariable long id, @RequestAttribute Tokens.Bearer bearer) {
        return shown(publishing.withdraw(new StoryId(id), bearer.name()));
    }

    @PutMapping("/{id}/embargo")
    ResponseEntity<?> embargo(
            @PathVariable long id, HttpServletRequest request, @RequestAttribute Tokens.Bearer bearer) {
        Given given = Given.read(BodyBytes.read(request, BodyBytes.STORY), Set.of("until", "zone"));
        Publishing.Hour hour = HourGiven.read("until", given.required("until"), given.required("zone"));
        return shown(embargoing.set(new StoryId(id), new Embargo(hour.at(), hour.zone()), bearer.name()));
    }

    @DeleteMapping("/{id}/embargo")
    ResponseEntity<?> lift(@PathVariable long id, @RequestAttribute Tokens.Bearer bearer) {
        return shown(embargoing.lift(new StoryId(id), bearer.name()));
    }

    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(
            @PathVariable long id, HttpServletRequest request, @RequestAttribute Tokens.Bearer bearer) {
        Given given = Given.read(BodyBytes.read(request, BodyBytes.STORY), Set.of("text", "passage"));
        Outcome outcome =
                correcting.correct(new StoryId(id), given.required("text"), given.text("passage"), bearer.name());
        return outcome instanceof Outcome.Done done ? body(done.story(), HttpStatus.CREATED) : Problems.of(outcome);
    }

    @PutMapping("/{id}/kill")
    ResponseEntity<?> kill(
            @PathVariable long id, HttpServletRequest request, @RequestAttribute Tokens.Bearer bearer) {
        Given given = Given.read(BodyBytes.read(request, BodyBytes.STORY), Set.of("notice"));
        return shown(killing.kill(new StoryId(id), new KillNotice(given.required("notice")), bearer.name()));
    }

    private ResponseEntity<?> shown(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? body(done.story(), HttpStatus.OK) : Problems.of(outcome);
    }

    private ResponseEntity<ObjectNode> body(DeskStory story, HttpStatus status) {
        Copy copy = stories.revision(story.id(), story.revision()).orElseThrow();
        return ResponseEntity.status(status).eTag(tag(story)).body(Shown.brief(story, copy));
    }

    private static String tag(DeskStory story) {
        return "\"" + story.revision() + "\"";
    }
}
