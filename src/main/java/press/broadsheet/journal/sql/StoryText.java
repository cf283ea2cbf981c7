package press.broadsheet.journal.sql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Correction;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.CopyJson;

/** The words that the journal's entries are about. Kept apart from it, so that they can be erased where law asks. */
public final class StoryText {

    private StoryText() {}

    /** Keeps a revision; revisions are never changed afterwards. */
    public static void keep(Session session, StoryId story, int revision, long at, String actor, Copy copy) {
        session.sql("INSERT INTO revision (story_id, number, at, actor, copy) VALUES (?, ?, ?, ?, ?)")
                .params(story.value(), revision, at, actor, CopyJson.write(copy))
                .update();
    }

    /** A revision as JSON, or empty when it is not there. */
    public static Optional<String> json(Session session, StoryId story, int revision) {
        return session.sql("SELECT copy FROM revision WHERE story_id = ? AND number = ?")
                .params(story.value(), revision)
                .query(String.class)
                .optional();
    }

    /** A revision of a story that has one. */
    public static Copy copy(Session session, StoryId story, int revision) {
        return CopyJson.read(json(session, story, revision)
                .orElseThrow(() ->
                        new IllegalStateException("revision %d of story %s is missing".formatted(revision, story))));
    }

    /** The corrections of a story, oldest first. */
    public static List<Correction> corrections(Session session, StoryId story) {
        return session.sql("SELECT number, at, text, passage FROM correction WHERE story_id = ? ORDER BY number")
                .param(story.value())
                .query((row, _) -> {
                    @Nullable String passage = row.getString("passage");
                    return new Correction(
                            row.getInt("number"), Session.instant(row.getLong("at")), row.getString("text"), passage);
                })
                .list();
    }
}
