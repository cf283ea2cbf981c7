package press.broadsheet.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.sql.Line;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.PublicStatus;

/** Holds each story's row against what the journal says of the story. */
public final class StoryCheck implements Checked {

    private static final int CHUNK = 500;

    private final Database database;

    public StoryCheck(Database database) {
        this.database = database;
    }

    @Override
    public List<String> disagreements() {
        return database.read(session -> {
            List<String> found = new ArrayList<>();
            long last = last(session);
            for (long from = 1; from <= last; from += CHUNK) {
                check(session, from, from + CHUNK - 1, found);
            }
            return found;
        });
    }

    private static long last(Session session) {
        return session.sql("""
                        SELECT MAX(number) FROM (
                          SELECT COALESCE(MAX(id), 0) AS number FROM story
                          UNION ALL SELECT COALESCE(MAX(story_id), 0) AS number FROM journal) AS numbers
                        """).query(Long.class).single();
    }

    /** What is there about one story. */
    private static final class Case {
        private StoryTable.@Nullable Row row;
        private final List<Line> lines = new ArrayList<>();
    }

    private static void check(Session session, long from, long to, List<String> found) {
        Map<Long, Case> cases = new TreeMap<>();
        StoryTable.between(session, from, to)
                .forEach(row -> cases.computeIfAbsent(row.id(), _ -> new Case()).row = row);
        for (Line line : Line.ofStories(session, from, to)) {
            if (line.story() != null) {
                cases.computeIfAbsent(line.story(), _ -> new Case()).lines.add(line);
            }
        }
        KeptTexts texts = KeptTexts.between(session, from, to);
        cases.forEach((id, one) -> check(id, one, texts, found));
    }

    private static void check(long id, Case one, KeptTexts texts, List<String> found) {
        if (one.lines.isEmpty()) {
            found.add("Story %d stands in the tables, but the journal has no entry about it.".formatted(id));
            return;
        }
        if (one.row == null) {
            found.add("The journal has entries about story %d, but the tables do not have it.".formatted(id));
            return;
        }
        StoryFold fold = fold(one.lines);
        if (fold == null) {
            // The line is named by the check of the journal; what it would have said is not known.
            return;
        }
        fold.oddities().forEach(oddity -> found.add("By the journal story %d %s.".formatted(id, oddity)));
        DeskStory story = one.row.story();
        if (story == null) {
            found.add("The row of story %d cannot be read: %s.".formatted(id, one.row.unreadable()));
        } else {
            compare(story, fold, found);
        }
        texts.compare(id, fold, found);
    }

    private static @Nullable StoryFold fold(List<Line> lines) {
        StoryFold fold = new StoryFold();
        for (Line line : lines) {
            try {
                fold.add(line.entry());
            } catch (RuntimeException _) {
                return null;
            }
        }
        return fold;
    }

    private static void compare(DeskStory story, StoryFold fold, List<String> found) {
        compare(story, "revision " + fold.revision(), "revision " + story.revision(), found);
        compare(story, words(fold.status()), words(story.status()), found);
        compare(story, words(fold.embargo()), words(story.embargo()), found);
    }

    private static void compare(DeskStory story, String journal, String row, List<String> found) {
        if (!journal.equals(row)) {
            found.add("The journal says of story %s: %s; its row says: %s.".formatted(story.id(), journal, row));
        }
    }

    private static String words(PublicStatus status) {
        return switch (status) {
            case PublicStatus.Unpublished _ -> "unpublished";
            case PublicStatus.Scheduled scheduled ->
                "scheduled for %s (%s)".formatted(scheduled.at(), scheduled.zone());
            case PublicStatus.Published published ->
                "published in revision %d, first %s, updated %s"
                        .formatted(published.revision(), published.first(), published.updated());
            case PublicStatus.Withdrawn withdrawn -> "withdrawn " + withdrawn.at();
            case PublicStatus.Killed killed -> "killed " + killed.at();
        };
    }

    private static String words(@Nullable Embargo embargo) {
        return embargo == null ? "no embargo" : "embargo until %s (%s)".formatted(embargo.until(), embargo.zone());
    }
}
