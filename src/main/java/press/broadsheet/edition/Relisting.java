package press.broadsheet.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.CopyJson;

/**
 * Puts every story in print into the lists of the titles that the paper has now. Without it the lists would depend on the
 * masthead of the day on which each story was printed, and an edition made again from the journal would be another one.
 */
final class Relisting {

    private static final int CHUNK = 500;

    private Relisting() {}

    private record Listed(StoryId id, long first, List<ListName> lists) {}

    static void all(Session session, Masthead masthead, Touches touches) {
        long after = 0;
        List<Listed> chunk;
        do {
            chunk = chunk(session, masthead, after);
            for (Listed story : chunk) {
                relist(session, story, touches);
                after = story.id().value();
            }
        } while (chunk.size() == CHUNK);
    }

    private static List<Listed> chunk(Session session, Masthead masthead, long after) {
        return session.sql("SELECT story_id, first_at, copy FROM printed WHERE story_id > ? ORDER BY story_id LIMIT ?")
                .params(after, CHUNK)
                .query((row, _) -> new Listed(
                        new StoryId(row.getLong("story_id")),
                        row.getLong("first_at"),
                        Memberships.of(CopyJson.read(row.getString("copy")), masthead)))
                .list();
    }

    private static void relist(Session session, Listed story, Touches touches) {
        Set<String> before = Printing.lists(session, story.id()).keySet();
        Set<String> now = story.lists().stream().map(ListName::value).collect(Collectors.toSet());
        if (before.equals(now)) {
            return;
        }
        for (String list : before) {
            touches.add(list, story.first(), false);
            touches.months().add(list, story.first(), -1);
        }
        session.sql("DELETE FROM printed_in WHERE story_id = ?")
                .param(story.id().value())
                .update();
        Printing.enlist(session, story.id(), story.first(), story.lists(), touches);
        touches.add(Subjects.story(story.id()));
    }
}
