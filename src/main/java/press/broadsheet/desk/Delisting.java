package press.broadsheet.desk;

import press.broadsheet.journal.Change;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** Keeps stories off the most-read lists, and lets them back. Safe for use by many threads. */
public final class Delisting {

    private final Desk desk;

    public Delisting(Desk desk) {
        this.desk = desk;
    }

    /** From now on the story stands on no most-read list; what readers of the story itself see does not change. */
    public Outcome delist(StoryId id, String actor) {
        return desk.act(session -> {
            if (StoryTable.findForChange(session, id).isEmpty()) {
                return new Outcome.Missing();
            }
            boolean changed =
                    session.sql("INSERT INTO delisted (story_id) VALUES (?) ON CONFLICT (story_id) DO NOTHING")
                                    .param(id.value())
                                    .update()
                            > 0;
            return record(session, id, actor, changed, new Change.StoryDelisted(id));
        });
    }

    /** The story stands again where its readers put it. */
    public Outcome relist(StoryId id, String actor) {
        return desk.act(session -> {
            if (StoryTable.findForChange(session, id).isEmpty()) {
                return new Outcome.Missing();
            }
            boolean changed = session.sql("DELETE FROM delisted WHERE story_id = ?")
                            .param(id.value())
                            .update()
                    > 0;
            return record(session, id, actor, changed, new Change.StoryRelisted(id));
        });
    }

    private Outcome record(Session session, StoryId id, String actor, boolean changed, Change change) {
        if (changed) {
            desk.record(session, desk.now(), actor, change);
        }
        return Publishing.done(session, id);
    }
}
