package press.broadsheet.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.journal.sql.Line;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.platform.Checked;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/**
 * Makes each story of the edition again from the journal, up to the position that the edition has reached, and compares.
 */
public final class EditionCheck implements Checked {

    private static final int CHUNK = 500;

    private final Database database;
    private final Mastheads mastheads;

    public EditionCheck(Database database, Mastheads mastheads) {
        this.database = database;
        this.mastheads = mastheads;
    }

    @Override
    public List<String> disagreements() {
        return database.read(session -> {
            List<String> found = new ArrayList<>();
            long reached = Follower.position(session, "edition");
            long end = end(session);
            if (reached > end) {
                found.add(
                        "The edition has read up to position %d, but the journal ends at %d.".formatted(reached, end));
            }
            Optional<Masthead> masthead = masthead(session, reached);
            MonthCount months = new MonthCount();
            long last = last(session);
            for (long from = 1; from <= last; from += CHUNK) {
                check(session, new Span(from, from + CHUNK - 1, reached), new Against(masthead, months, found));
            }
            masthead.ifPresent(now -> months.compare(session, now.zone(), found));
            return found;
        });
    }

    /** Some stories, by number, and the position in the journal up to which they are looked at. */
    private record Span(long from, long to, long reached) {}

    /** What a story is held against, and where what is found goes. */
    private record Against(Optional<Masthead> masthead, MonthCount months, List<String> found) {}

    private static long end(Session session) {
        return session.sql("SELECT COALESCE(MAX(position), 0) FROM journal")
                .query(Long.class)
                .single();
    }

    private static long last(Session session) {
        return session.sql("""
                        SELECT MAX(number) FROM (
                          SELECT COALESCE(MAX(story_id), 0) AS number FROM journal
                          UNION ALL SELECT COALESCE(MAX(story_id), 0) AS number FROM printed
                          UNION ALL SELECT COALESCE(MAX(story_id), 0) AS number FROM printed_in
                          UNION ALL SELECT COALESCE(MAX(story_id), 0) AS number FROM gone) AS numbers
                        """).query(Long.class).single();
    }

    /** The masthead that the lists were made with; empty while a change of lists waits to be read by the edition. */
    private Optional<Masthead> masthead(Session session, long reached) {
        boolean waiting = session.sql("""
                        SELECT COUNT(*) FROM journal WHERE position > ?
                        AND kind IN ('MastheadSet', 'InstalmentSet', 'InstalmentRemoved', 'SeriesRemoved')
                        """).param(reached).query(Long.class).single() > 0;
        return waiting ? Optional.empty() : mastheads.current(session);
    }

    private static void check(Session session, Span span, Against against) {
        TreeMap<Long, @Nullable PrintFold> folds = new TreeMap<>();
        for (Line line : Line.ofStories(session, span.from, span.to)) {
            if (line.story() != null && line.position() <= span.reached) {
                add(folds, line.story(), line);
            }
        }
        PrintedRows rows = PrintedRows.between(session, span.from, span.to);
        Set<Long> numbers = rows.stories();
        numbers.addAll(folds.keySet());
        for (long number : numbers) {
            PrintFold fold = folds.containsKey(number) ? folds.get(number) : new PrintFold();
            // Without a fold a line cannot be read; the check of the journal names it.
            if (fold != null) {
                StoryId id = new StoryId(number);
                Expected expected = Expected.of(session, id, fold, against.masthead);
                against.months.add(expected);
                against.found.addAll(rows.differences(id, expected));
            }
        }
    }

    private static void add(Map<Long, @Nullable PrintFold> folds, long story, Line line) {
        if (!folds.containsKey(story)) {
            folds.put(story, new PrintFold());
        }
        PrintFold fold = folds.get(story);
        if (fold == null) {
            return;
        }
        try {
            fold.add(line.entry());
        } catch (RuntimeException _) {
            folds.put(story, null);
        }
    }
}
