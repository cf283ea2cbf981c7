package press.broadsheet.desk.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Stories;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.Copy;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What became of a story: its revisions, and where its newest change shows. */
@RestController
@RequestMapping("/api/desk/stories/{id}")
final class HistoryResource {

    private final Stories stories;
    private final DeskParts.Trail trail;

    HistoryResource(Stories stories, DeskParts.Trail trail) {
        this.stories = stories;
        this.trail = trail;
    }

    @GetMapping("/revisions")
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> revisions(@PathVariable String id) {
        return shown(Shown.revisions(found(StoryNumber.parse(id))));
    }

    @GetMapping("/revisions/{number}")
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> revision(@PathVariable String id, @PathVariable String number) {
        Copy copy = stories.revision(StoryNumber.parse(id), StoryNumber.revision(number))
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "there is no such revision"));
        return shown(Shown.copy(copy, JsonMapper.shared().createObjectNode()));
    }

    /**
     * The press is asked before the receipts: a receipt that it writes in between is then more than was promised, never
     * less.
     */
    @GetMapping("/receipt")
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> receipt(@PathVariable String id) {
        StoryId story = StoryNumber.parse(id);
        found(story);
        JournalTable.Last last = trail.journal().lastPublicChange(story).orElse(null);
        if (last == null) {
            return shown(Shown.receipt(List.of(), null, false));
        }
        boolean complete = trail.press().position() >= last.position();
        List<Receipts.Receipt> places = trail.receipts().of(new Receipts.Key(story, last.position()));
        return shown(Shown.receipt(places, last.at(), complete));
    }

    private List<Stories.Revision> found(StoryId id) {
        List<Stories.Revision> revisions = stories.revisions(id);
        if (revisions.isEmpty()) {
            throw Refusal.noStory();
        }
        return revisions;
    }

    private static ResponseEntity<ObjectNode> shown(ObjectNode json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
