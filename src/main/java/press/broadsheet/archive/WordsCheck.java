package press.broadsheet.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.json.BodyJson;
import press.broadsheet.story.json.CopyJson;
import tools.jackson.databind.json.JsonMapper;

/** Reads every revision as copy, and looks for the pictures and films that it uses; reads mastheads and house pages too, and looks for portraits. */
final class WordsCheck implements Checked {

    private static final int CHUNK = 200;

    private final Database database;

    WordsCheck(Database database) {
        this.database = database;
    }

    private record Revision(long story, int number, String copy) {

        String name() {
            return "revision %d of story %d".formatted(number, story);
        }
    }

    @Override
    public List<String> disagreements() {
        return database.read(session -> {
            List<String> found = new ArrayList<>();
            aroundStories(session, found);
            Revision last = new Revision(0, 0, "");
            List<Revision> revisions;
            do {
                revisions = after(session, last);
                for (Revision revision : revisions) {
                    read(session, revision, found);
                    last = revision;
                }
            } while (revisions.size() == CHUNK);
            return found;
        });
    }

    private static List<Revision> after(Session session, Revision last) {
        return session.sql("""
                        SELECT story_id, number, copy FROM revision
                        WHERE (story_id, number) > (?, ?) ORDER BY story_id, number LIMIT ?
                        """)
                .params(last.story, last.number, CHUNK)
                .query((row, _) -> new Revision(row.getLong("story_id"), row.getInt("number"), row.getString("copy")))
                .list();
    }

    private static void read(Session session, Revision revision, List<String> found) {
        attempt(revision.name(), found, () -> {
            Copy copy = CopyJson.read(revision.copy);
            lack(session, "picture", pictures(copy), revision, found);
            Set<String> films = new TreeSet<>();
            copy.body().videos().forEach(use -> films.add(use.video()));
            lack(session, "video", films, revision, found);
        });
    }

    private static Set<String> pictures(Copy copy) {
        Set<String> used = new TreeSet<>();
        PictureUse lead = copy.picture();
        if (lead != null) {
            used.add(lead.picture());
        }
        copy.body().pictures().forEach(use -> used.add(use.picture()));
        return used;
    }

    /** @param kind {@code picture} or {@code video}, which is the table's name too */
    private static void lack(Session session, String kind, Set<String> used, Revision revision, List<String> found) {
        if (!used.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(used.size(), "?"));
            session.sql("SELECT hash FROM " + kind + " WHERE hash IN (" + places + ")")
                    .params(List.copyOf(used))
                    .query(row -> {
                        used.remove(row.getString("hash"));
                    });
        }
        used.forEach(one -> found.add("The library lacks %s %s, which %s uses.".formatted(kind, one, revision.name())));
    }

    private static void aroundStories(Session session, List<String> found) {
        session.sql("SELECT version, content FROM masthead ORDER BY version").query(row -> {
            String content = row.getString("content");
            attempt("masthead " + row.getInt("version"), found, () -> MastheadJson.read(content));
        });
        session.sql("SELECT title, name, body FROM house_page ORDER BY title, name")
                .query(row -> {
                    String body = row.getString("body");
                    String name = "house page " + row.getString("title") + "/" + row.getString("name");
                    attempt(name, found, () -> BodyJson.read(JsonMapper.shared().readTree(body)));
                });
        session.sql("""
                        SELECT title, words, portrait FROM person
                        WHERE portrait IS NOT NULL AND portrait NOT IN (SELECT hash FROM picture) ORDER BY title, words
                        """).query(row -> {
            String name = "person " + row.getString("title") + "/" + row.getString("words");
            found.add("The library lacks picture %s, which %s uses.".formatted(row.getString("portrait"), name));
        });
    }

    private static void attempt(String what, List<String> found, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            String reason =
                    String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
            found.add("The text of %s cannot be read: %s.".formatted(what, reason));
        }
    }
}
