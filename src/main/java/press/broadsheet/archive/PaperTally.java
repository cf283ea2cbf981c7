package press.broadsheet.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.journal.Change;
import press.broadsheet.platform.sql.Session;

/**
 * Counts what the journal says of mastheads, house pages, people, belly bands, series, letters, staff, campaigns, tokens, pictures and films,
 * and compares with their tables.
 */
final class PaperTally {

    private final Map<String, Integer> journal = new TreeMap<>();
    private final Map<Long, String> instalments = new TreeMap<>();
    private final LetterTally letters = new LetterTally();
    private final StaffTally staff = new StaffTally();
    private long pictures;
    private long videos;

    void add(Change change) {
        switch (change) {
            case Change.MastheadSet set -> count("the masthead in version " + set.version());
            case Change.HousePageSet page -> journal.put(housePage(page.title(), page.name()), 1);
            case Change.PersonSet set -> journal.put(person(set.title(), set.words()), 1);
            case Change.PersonRemoved removed -> journal.remove(person(removed.title(), removed.words()));
            case Change.CampaignSet set -> count(campaign(set.campaign(), set.version()));
            case Change.CampaignEnded ended -> count(campaignEnded(ended.campaign()));
            case Change.BellyBandSet set -> journal.put(band(set.title()), 1);
            case Change.BellyBandRemoved removed -> journal.remove(band(removed.title()));
            case Change.TokenIssued token -> count(token(token.name(), token.role()));
            case Change.SeriesSet set -> journal.put(series(set.title(), set.name()), 1);
            case Change.SeriesRemoved removed -> {
                journal.remove(series(removed.title(), removed.name()));
                instalments.values().removeIf(series(removed.title(), removed.name())::equals);
            }
            case Change.InstalmentSet set -> instalments.put(set.story().value(), series(set.title(), set.series()));
            case Change.InstalmentRemoved removed ->
                instalments.remove(removed.story().value());
            case Change.OfLetter letter -> letters.add(letter);
            case Change.OfStaffer staffer -> staff.add(staffer);
            // There may be a million: they are counted here, and each is looked at with its file.
            case Change.PictureTakenIn _ -> pictures++;
            case Change.PictureRevised _ -> {}
            case Change.VideoTakenIn _ -> videos++;
            case Change.CaptionsSet set -> journal.put(words("captions", set.video(), set.language()), 1);
            case Change.CaptionsRemoved set -> journal.remove(words("captions", set.video(), set.language()));
            case Change.TranscriptSet set -> journal.put(words("transcript", set.video(), set.language()), 1);
            case Change.TranscriptRemoved set -> journal.remove(words("transcript", set.video(), set.language()));
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

    private static String campaign(long number, int version) {
        return "campaign %d in version %d".formatted(number, version);
    }

    private static String campaignEnded(long number) {
        return "campaign %d as ended".formatted(number);
    }

    private static String words(String kind, String video, String language) {
        return "the %s of video %s (%s)".formatted(kind, video, language);
    }

    private static String series(String title, String name) {
        return "the series " + (title.isEmpty() ? "" : title + "/") + name;
    }

    private static String instalment(long story, String series) {
        return "story %d as an instalment of %s".formatted(story, series);
    }

    private static String band(String title) {
        return "the belly band of " + (title.isEmpty() ? "the main title" : title);
    }

    private static String token(String name, String role) {
        return "a token for %s (%s)".formatted(name, role);
    }

    void compare(Session session, List<String> found) {
        instalments.forEach((story, series) -> count(instalment(story, series)));
        letters.compare(session, found);
        staff.compare(session, found);
        Differences.tell(
                journal,
                tables(session),
                0,
                (what, said, there) ->
                        found.add("The journal has %s %d times, the tables %d times.".formatted(what, said, there)));
        compare(session, "picture", pictures, found);
        compare(session, "video", videos, found);
        facts(session, found);
    }

    private static void compare(Session session, String table, long said, List<String> found) {
        long kept =
                session.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
        if (kept != said) {
            found.add("By the journal %,d %ss were taken in, the tables have %,d.".formatted(said, table, kept));
        }
    }

    private static void facts(Session session, List<String> found) {
        session.sql("""
                        SELECT hash, facts FROM picture WHERE facts <>
                          (SELECT COUNT(*) FROM picture_facts WHERE picture_facts.hash = picture.hash)
                        """).query(row -> {
            found.add("Picture %s should have %d revisions of its facts and has another number."
                    .formatted(row.getString("hash"), row.getInt("facts")));
        });
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
        session.sql("SELECT number, version FROM campaign_version").query(row -> {
            rows.add(campaign(row.getLong("number"), row.getInt("version")));
        });
        session.sql("SELECT number FROM campaign WHERE ended_at IS NOT NULL").query(row -> {
            rows.add(campaignEnded(row.getLong("number")));
        });
        session.sql("SELECT title, name FROM series").query(row -> {
            rows.add(series(row.getString("title"), row.getString("name")));
        });
        session.sql("SELECT story_id, title, series FROM instalment").query(row -> {
            rows.add(instalment(row.getLong("story_id"), series(row.getString("title"), row.getString("series"))));
        });
        session.sql("SELECT title FROM belly_band").query(row -> {
            rows.add(band(row.getString("title")));
        });
        session.sql("SELECT name, role FROM token").query(row -> {
            rows.add(token(row.getString("name"), row.getString("role")));
        });
        for (String kind : List.of("captions", "transcript")) {
            session.sql("SELECT video, language FROM " + kind).query(row -> {
                rows.add(words(kind, row.getString("video"), row.getString("language")));
            });
        }
        Map<String, Integer> tables = new TreeMap<>();
        rows.forEach(row -> tables.merge(row, 1, Integer::sum));
        return tables;
    }
}
