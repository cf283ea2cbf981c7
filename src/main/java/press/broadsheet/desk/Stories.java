package press.broadsheet.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Correction;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;

/** The stories on the desk: filing and revising them. Safe for use by many threads. */
public final class Stories {

    private final Desk desk;

    public Stories(Desk desk) {
        this.desk = desk;
    }

    /** A story with its newest words. */
    public record Filed(DeskStory story, Copy copy, List<Correction> corrections) {}

    /** Who saved a revision, and when. */
    public record Revision(int number, Instant at, String actor, boolean inPrint) {}

    /** Puts a new story on the desk; nothing of it is public. */
    public DeskStory file(Copy copy, String actor) {
        return desk.act(session -> file(session, copy, actor));
    }

    /** The same, inside a transaction that does more. */
    public DeskStory file(Session session, Copy copy, String actor) {
        desk.check(session, copy);
        Instant now = desk.now();
        StoryId id = StoryTable.insert(session, now);
        StoryText.keep(session, id, 1, Session.stamp(now), actor, copy);
        desk.record(session, now, actor, new Change.StoryFiled(id));
        return StoryTable.find(session, id).orElseThrow();
    }

    /**
     * Saves a later revision.
     *
     * @param expected the revision that the change was made from, or null to change whatever is there
     * @param change makes the new words of the old
     */
    public Outcome revise(StoryId id, @Nullable Integer expected, UnaryOperator<Copy> change, String actor) {
        return desk.act(session -> revise(session, id, expected, change, actor));
    }

    /** The same, inside a transaction that does more. */
    public Outcome revise(
            Session session, StoryId id, @Nullable Integer expected, UnaryOperator<Copy> change, String actor) {
        DeskStory story = StoryTable.findForChange(session, id).orElse(null);
        if (story == null) {
            return new Outcome.Missing();
        }
        if (expected != null && expected != story.revision()) {
            return new Outcome.Stale(story.revision());
        }
        if (story.status() instanceof PublicStatus.Killed) {
            return new Outcome.Refused("the story was killed; file a new one");
        }
        Copy before = StoryText.copy(session, id, story.revision());
        Copy after = change.apply(before);
        return after.equals(before) ? new Outcome.Done(story) : save(session, story, after, actor);
    }

    private Outcome save(Session session, DeskStory story, Copy copy, String actor) {
        desk.check(session, copy);
        int next = story.revision() + 1;
        Instant now = desk.now();
        StoryText.keep(session, story.id(), next, Session.stamp(now), actor, copy);
        StoryTable.revision(session, story.id(), next);
        desk.record(session, now, actor, new Change.StoryRevised(story.id(), next));
        return new Outcome.Done(StoryTable.find(session, story.id()).orElseThrow());
    }

    public Optional<Filed> find(StoryId id) {
        return desk.database().read(session -> StoryTable.find(session, id)
                .map(story -> new Filed(
                        story, StoryText.copy(session, id, story.revision()), StoryText.corrections(session, id))));
    }

    /** What the public may see of a story that there is, as a transaction sees it. */
    public PublicStatus status(Session session, StoryId id) {
        return StoryTable.findForChange(session, id).orElseThrow().status();
    }

    /** The words of one revision. */
    public Optional<Copy> revision(StoryId id, int number) {
        return desk.database()
                .read(session -> StoryText.json(session, id, number).isEmpty()
                        ? Optional.<Copy>empty()
                        : Optional.of(StoryText.copy(session, id, number)));
    }

    /** Every revision of a story, oldest first. */
    public List<Revision> revisions(StoryId id) {
        return desk.database().read(session -> session.sql("""
                        SELECT r.number, r.at, r.actor,
                               s.status = 'published' AND s.published_revision = r.number AS in_print
                        FROM revision r JOIN story s ON s.id = r.story_id
                        WHERE r.story_id = ? ORDER BY r.number
                        """)
                .param(id.value())
                .query((row, _) -> new Revision(
                        row.getInt("number"),
                        Session.instant(row.getLong("at")),
                        row.getString("actor"),
                        row.getBoolean("in_print")))
                .list());
    }
}
