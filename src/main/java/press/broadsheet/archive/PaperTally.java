package press.broadsheet.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import press.broadsheet.journal.Change;
import press.broadsheet.platform.sql.Session;

/** Counts what the journal says of mastheads, house pages, people, notices, tokens and pictures, and compares with their tables. */
final class PaperTally {

    private final Map<String, Integer> journal = new TreeMap<>();
    private long pictures;

    void add(Change change) {
        switch (change) {
            case Change.MastheadSet set -> count("the masthead in version " + set.version());
            case Change.HousePageSet page -> journal.put(housePage(page.title(), page.name()), 1);
            case Change.PersonSet set -> journal.put(person(set.title(), set.words()), 1);
            case Change.PersonRemoved removed -> journal.remove(person(removed.title(), removed.words()));
            case Change.NoticePosted posted -> journal.put(notice(posted.title()), 1);
            case Change.NoticeTakenDown down -> journal.remove(notice(down.title()));
            case Change.TokenIssued token -> count(token(token.name(), token.role()));
            // There may be a million: they are counted here, and each is looked at with its file.
            case Change.PictureTakenIn _ -> pictures++;
            case Change.OfStory _ -> {}
        }
    }

    private void count(String what) {
        journal.merge(what, 1, Integer::sum);
    }

    private static String housePage(String title, String name) {
        return "the house page " + (title.isEmpty() ? "" : title + "/") + name;
    }

    private static String person(String title, String words) {
        return "the person " + (title.isEmpty() ? "" : title + "/") + words;
    }

    private static String notice(String title) {
        return "the notice over " + (title.isEmpty() ? "the main title" : title);
    }

    private static String token(String name, String role) {
        return "a token for %s (%s)".formatted(name, role);
    }

    void compare(Session session, List<String> found) {
        Map<String, Integer> tables = tables(session);
        TreeSet<String> all = new TreeSet<>(journal.keySet());
        all.addAll(tables.keySet());
        for (String what : all) {
            int said = journal.getOrDefault(what, 0);
            int there = tables.getOrDefault(what, 0);
            if (said != there) {
                found.add("The journal has %s %d times, the tables %d times.".formatted(what, said, there));
            }
        }
        long kept =
                session.sql("SELECT COUNT(*) FROM picture").query(Long.class).single();
        if (kept != pictures) {
            found.add("By the journal %,d pictures were taken in, the tables have %,d.".formatted(pictures, kept));
        }
    }

    private static Map<String, Integer> tables(Session session) {
        List<String> rows = new ArrayList<>();
        session.sql("SELECT version FROM masthead").query(row -> {
            rows.add("the masthead in version " + row.getInt("version"));
        });
        session.sql("SELECT title, name FROM house_page").query(row -> {
            rows.add(housePage(row.getString("title"), row.getString("name")));
        });
        session.sql("SELECT title, words FROM person").query(row -> {
            rows.add(person(row.getString("title"), row.getString("words")));
        });
        session.sql("SELECT title FROM notice").query(row -> {
            rows.add(notice(row.getString("title")));
        });
        session.sql("SELECT name, role FROM token").query(row -> {
            rows.add(token(row.getString("name"), row.getString("role")));
        });
        Map<String, Integer> tables = new TreeMap<>();
        rows.forEach(row -> tables.merge(row, 1, Integer::sum));
        return tables;
    }
}
