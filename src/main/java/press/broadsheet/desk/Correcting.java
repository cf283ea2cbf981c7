package press.broadsheet.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Correction;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;

/** Prints corrections with published stories. Safe for use by many threads. */
public final class Correcting {

    private final Desk desk;

    public Correcting(Desk desk) {
        this.desk = desk;
    }

    /** Prints a correction; it is public when the act is done and stays with the story. */
    public Outcome correct(StoryId id, String text, @Nullable String passage, String actor) {
        Instant now = desk.now();
        Correction unnumbered = new Correction(1, now, text, passage);
        return desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElse(null);
            if (story == null) {
                return new Outcome.Missing();
            }
            if (!(story.status() instanceof PublicStatus.Published published)) {
                return new Outcome.Refused("only a story in print can be corrected");
            }
            int number = StoryText.corrections(session, id).size() + 1;
            keep(session, id, number, unnumbered, actor);
            StoryTable.status(session, id, new PublicStatus.Published(published.revision(), published.first(), now));
            desk.record(session, now, actor, new Change.StoryCorrected(id, number));
            return Publishing.done(session, id);
        });
    }

    private static void keep(Session session, StoryId id, int number, Correction correction, String actor) {
        session.sql("""
                        INSERT INTO correction (story_id, number, at, actor, text, passage) VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(id.value())
                .param(number)
                .param(Session.stamp(correction.at()))
                .param(actor)
                .param(correction.text())
                .param(correction.passage())
                .update();
    }
}
