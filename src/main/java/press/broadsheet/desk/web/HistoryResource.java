package press.broadsheet.desk.web;

import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Stories;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.story.Copy;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.json.JsonMapper;

/** What became of a story: its revisions, and where its newest change shows. */
@RestController
@RequestMapping("/api/desk/stories/{id}")
final class HistoryResource {

    private final Stories stories;
    private final Receipts receipts;
    private final JournalTable journal;

    HistoryResource(Stories stories, Receipts receipts, JournalTable journal) {
        this.stories = stories;
        this.receipts = receipts;
        this.journal = journal;
    }

    @GetMapping("/revisions")
    ResponseEntity<?> revisions(@PathVariable long id) {
        List<Stories.Revision> revisions = stories.revisions(new StoryId(id));
        return revisions.isEmpty()
                ? Problems.of(new Outcome.Missing())
                : ResponseEntity.ok(Shown.revisions(revisions));
    }

    @GetMapping("/revisions/{number}")
    ResponseEntity<?> revision(@PathVariable long id, @PathVariable int number) {
        return stories.revision(new StoryId(id), number)
                .<ResponseEntity<?>>map(HistoryResource::copy)
                .orElseGet(() -> Problems.of(new Outcome.Missing()));
    }

    private static ResponseEntity<?> copy(Copy copy) {
        return ResponseEntity.ok(Shown.copy(copy, JsonMapper.shared().createObjectNode()));
    }

    @GetMapping("/receipt")
    ResponseEntity<?> receipt(@PathVariable long id) {
        StoryId story = new StoryId(id);
        if (stories.revisions(story).isEmpty()) {
            return Problems.of(new Outcome.Missing());
        }
        List<Receipts.Receipt> found = receipts.newest(story);
        JournalTable.Last last = journal.lastPublicChange(story).orElse(null);
        Instant changedAt = last == null ? null : last.at();
        boolean complete = last != null
                && !found.isEmpty()
                && found.getFirst().key().position() >= last.position();
        return ResponseEntity.ok(Shown.receipt(found, changedAt, complete));
    }
}
