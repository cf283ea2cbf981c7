package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Stories;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.Copy;
import tools.jackson.databind.node.ObjectNode;

/** Stories on the desk: their words. A write is answered when it is on disk. */
@RestController
@RequestMapping("/api/desk/stories")
final class StoryResource {

    private final Stories stories;
    private final CopyGiven copies;
    private final StoryAnswer answer;

    StoryResource(Stories stories, CopyGiven copies) {
        this.stories = stories;
        this.copies = copies;
        this.answer = new StoryAnswer(stories);
    }

    @PostMapping
    @Needs(Permission.WRITE_COPY)
    ResponseEntity<ObjectNode> file(HttpServletRequest request, @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), CopyGiven.FIELDS);
        Copy copy = copies.whole(given);
        Desks.check(actor, Permission.WRITE_COPY, copy.placing().sections());
        DeskStory story = stories.file(copy, actor.name());
        return ResponseEntity.created(URI.create("/api/desk/stories/" + story.id()))
                .eTag(RevisionTag.write(story.revision()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(withLeftOut(Shown.brief(story, copy), given));
    }

    /**
     * No ResponseEntity, for which Spring would answer 304: the tag names the revision alone, as If-Match wants it, and
     * the story may have been published or corrected since.
     */
    @GetMapping("/{id}")
    @Needs(Permission.READ_COPY)
    HttpEntity<ObjectNode> story(@PathVariable String id) {
        Stories.Filed filed = stories.find(StoryNumber.parse(id)).orElseThrow(Refusal::noStory);
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(RevisionTag.write(filed.story().revision()));
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>(Shown.whole(filed, answer.addressed(filed)), headers);
    }

    @PutMapping("/{id}")
    @Needs(Permission.WRITE_COPY)
    ResponseEntity<ObjectNode> put(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        return revise(new Target(id, match, actor), request, (_, given) -> copies.whole(given));
    }

    @PatchMapping("/{id}")
    @Needs(Permission.WRITE_COPY)
    ResponseEntity<ObjectNode> patch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        return revise(new Target(id, match, actor), request, copies::changed);
    }

    /** What is to be changed, from which revision on, and by whom. */
    private record Target(String id, @Nullable String match, Actor actor) {}

    private ResponseEntity<ObjectNode> revise(
            Target target, HttpServletRequest request, BiFunction<Copy, Given, Copy> change) {
        var id = StoryNumber.parse(target.id);
        Integer expected = RevisionTag.required(target.match);
        Given given = Given.read(Sent.json(request), CopyGiven.FIELDS);
        String name = target.actor.name();
        ResponseEntity<ObjectNode> answered =
                answer.ok(stories.revise(id, expected, before -> revised(change, before, given, target.actor), name));
        withLeftOut(Objects.requireNonNull(answered.getBody()), given);
        return answered;
    }

    /** Nobody must believe that everything came in where it did not. */
    private ObjectNode withLeftOut(ObjectNode json, Given given) {
        List<String> left = copies.leftOut(given);
        if (!left.isEmpty()) {
            left.forEach(json.putArray("leftOut")::add);
        }
        return json;
    }

    /** Looks at the words that stand: somebody may have moved the story to another desk since. */
    private static Copy revised(BiFunction<Copy, Given, Copy> change, Copy before, Given given, Actor actor) {
        Desks.check(actor, Permission.WRITE_COPY, before.placing().sections());
        Copy after = change.apply(before, given);
        Desks.check(actor, Permission.WRITE_COPY, after.placing().sections());
        return after;
    }
}
