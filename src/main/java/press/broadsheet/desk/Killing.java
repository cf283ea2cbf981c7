package press.broadsheet.desk;

import java.time.Instant;
import press.broadsheet.journal.Change;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;

/** Withdraws published stories for good. Safe for use by many threads. */
public final class Killing {

    private final Desk desk;

    public Killing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Takes a story that the public has seen out of every output; the notice stands at its address for good. Killed again
     * with the same notice, nothing is written; another notice is refused.
     */
    public Outcome kill(StoryId id, KillNotice notice, String actor) {
        return desk.act(session -> {
            DeskStory story = StoryTable.findForChange(session, id).orElse(null);
            if (story == null) {
                return new Outcome.Missing();
            }
            if (story.status() instanceof PublicStatus.Killed killed) {
                return killed.notice().equals(notice)
                        ? new Outcome.Done(story)
                        : new Outcome.Refused("the story was killed already, with another notice");
            }
            if (story.first() == null) {
                return new Outcome.Refused("the story was never in print; an unpublished story is spiked, not killed");
            }
            Instant now = desk.now();
            StoryTable.status(session, id, new PublicStatus.Killed(now, notice));
            StoryTable.embargo(session, id, null);
            desk.record(session, now, actor, new Change.StoryKilled(id));
            return Publishing.done(session, id);
        });
    }
}
