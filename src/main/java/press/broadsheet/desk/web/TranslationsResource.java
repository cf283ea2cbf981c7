package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Newsdesk;
import press.broadsheet.desk.Translating;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which stories say the same as one in other languages. */
@RestController
@RequestMapping("/api/desk/stories/{id}/translations")
final class TranslationsResource {

    private static final String STORIES = "stories";

    private final Newsdesk acts;
    private final PublicAnswer answer;

    TranslationsResource(Newsdesk acts, DeskParts.Trail trail) {
        this.acts = acts;
        this.answer = new PublicAnswer(new StoryAnswer(acts.stories()), trail);
    }

    @GetMapping
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> translations(@PathVariable String id) {
        StoryId story = StoryNumber.parse(id);
        if (acts.stories().find(story).isEmpty()) {
            throw new Refusal(HttpStatus.NOT_FOUND, "there is no story " + story);
        }
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode stories = json.putArray(STORIES);
        acts.translating().of(story).forEach(other -> stories.add(other.value()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    @PutMapping
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> set(@PathVariable String id, HttpServletRequest request, @RequestAttribute Actor actor) {
        StoryId story = StoryNumber.parse(id);
        Given given = Given.read(Sent.json(request), Set.of(STORIES));
        List<StoryId> others = stories(given);
        others.stream()
                .flatMap(other -> acts.stories().find(other).stream())
                .forEach(other -> Desks.check(
                        actor, Permission.PUBLISH, other.copy().placing().sections()));
        return answer.shown(HttpStatus.OK, acts.translating().set(story, others, actor.name()));
    }

    private static List<StoryId> stories(Given given) {
        JsonNode sent = given.node(STORIES);
        if (sent == null || !sent.isArray()) {
            throw new UnfitForPrint(STORIES, "stories must be an array of the numbers of stories");
        }
        if (sent.size() > Translating.MOST) {
            throw new UnfitForPrint(STORIES, "a story has at most %d translations".formatted(Translating.MOST));
        }
        List<StoryId> stories = new ArrayList<>();
        for (JsonNode number : sent) {
            if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 1) {
                throw new UnfitForPrint(
                        STORIES + "[" + stories.size() + "]", "stories must be an array of the numbers of stories");
            }
            stories.add(new StoryId(number.longValue()));
        }
        return stories;
    }
}
