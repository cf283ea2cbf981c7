package press.broadsheet.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Outcome;
import press.broadsheet.desk.Stories;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.node.ObjectNode;

/** Answers an act with what it came to. */
final class StoryAnswer {

    private final Stories stories;

    StoryAnswer(Stories stories) {
        this.stories = stories;
    }

    ResponseEntity<ObjectNode> ok(Outcome outcome) {
        return of(HttpStatus.OK, outcome);
    }

    ResponseEntity<ObjectNode> of(HttpStatus status, Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) {
            throw Refusal.of(outcome);
        }
        DeskStory story = done.story();
        return ResponseEntity.status(status)
                .eTag(RevisionTag.write(story.revision()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Shown.brief(story, copy(story.id(), addressed(story))));
    }

    /** The words that give the story its address: those in print, or the newest. */
    Copy addressed(Stories.Filed filed) {
        int revision = addressed(filed.story());
        return revision == filed.story().revision()
                ? filed.copy()
                : copy(filed.story().id(), revision);
    }

    private static int addressed(DeskStory story) {
        return story.status() instanceof PublicStatus.Published published ? published.revision() : story.revision();
    }

    private Copy copy(StoryId id, int revision) {
        return stories.revision(id, revision).orElseThrow();
    }
}
