package press.broadsheet.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.broadsheet.masthead.Series;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** Which stories are instalments of which series, and for which day. */
final class InstalmentTable {

    private InstalmentTable() {}

    /** What a story is an instalment of. */
    record Row(StoryId story, String prefix, String series, LocalDate day) {

        boolean of(Series other) {
            return prefix.equals(other.prefix()) && series.equals(other.name());
        }
    }

    static Optional<Row> of(Session session, StoryId story) {
        return session.sql("SELECT story_id, title, series, day FROM instalment WHERE story_id = ?")
                .param(story.value())
                .query((row, _) -> new Row(
                        story, row.getString("title"), row.getString("series"), LocalDate.parse(row.getString("day"))))
                .optional();
    }

    /** The story that a series has for a day. */
    static Optional<StoryId> at(Session session, Series series, LocalDate day) {
        return session.sql("SELECT story_id FROM instalment WHERE title = ? AND series = ? AND day = ?")
                .params(series.prefix(), series.name(), day.toString())
                .query((row, _) -> new StoryId(row.getLong("story_id")))
                .optional();
    }

    /** What a series has from one day to another, both included. */
    static List<Row> between(Session session, Series series, LocalDate from, LocalDate to) {
        return session.sql("""
                        SELECT story_id, day FROM instalment
                        WHERE title = ? AND series = ? AND day BETWEEN ? AND ? ORDER BY day
                        """)
                .params(series.prefix(), series.name(), from.toString(), to.toString())
                .query((row, _) -> new Row(
                        new StoryId(row.getLong("story_id")),
                        series.prefix(),
                        series.name(),
                        LocalDate.parse(row.getString("day"))))
                .list();
    }

    static void put(Session session, StoryId story, Series series, LocalDate day) {
        session.sql("""
                        INSERT INTO instalment (story_id, title, series, day) VALUES (?, ?, ?, ?)
                        ON CONFLICT (story_id) DO UPDATE
                        SET title = excluded.title, series = excluded.series, day = excluded.day
                        """)
                .params(story.value(), series.prefix(), series.name(), day.toString())
                .update();
    }

    static void remove(Session session, StoryId story) {
        session.sql("DELETE FROM instalment WHERE story_id = ?")
                .param(story.value())
                .update();
    }
}
