package press.broadsheet.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** The counts as they stand in the tables. */
public final class VisitTable {

    private VisitTable() {}

    /** The readers of a story in a slot. */
    public record Row(Slot slot, StoryId story, Readers readers, long changed) {}

    /** Adds readers to those that any node has written before. */
    static void add(Session session, Slot slot, StoryId story, Readers readers, Instant now) {
        session.sql("SELECT sketch FROM visit WHERE slot = ? AND story_id = ?")
                .params(slot.start(), story.value())
                .query((row, _) -> Readers.of(row.getBytes("sketch")))
                .optional()
                .ifPresent(readers::addAll);
        session.sql("""
                        INSERT INTO visit (slot, story_id, sketch, changed_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (slot, story_id) DO UPDATE
                        SET sketch = excluded.sketch, changed_at = excluded.changed_at
                        """)
                .params(slot.start(), story.value(), readers.bytes(), Session.stamp(now))
                .update();
    }

    /** What was written at an instant or after it, in slots that begin at another or after it. */
    public static List<Row> since(Session session, Instant changed, Instant slots) {
        return session.sql("SELECT slot, story_id, sketch, changed_at FROM visit WHERE changed_at >= ? AND slot >= ?")
                .params(Session.stamp(changed), slots.getEpochSecond())
                .query((row, _) -> new Row(
                        new Slot(row.getLong("slot")),
                        new StoryId(row.getLong("story_id")),
                        Readers.of(row.getBytes("sketch")),
                        row.getLong("changed_at")))
                .list();
    }

    /** Replaces a day's slots, from one instant to another, by one number a story. */
    public static void close(Session session, LocalDate day, Instant from, Instant to) {
        Map<StoryId, Readers> stories = new HashMap<>();
        session.sql("SELECT story_id, sketch FROM visit WHERE slot >= ? AND slot < ?")
                .params(from.getEpochSecond(), to.getEpochSecond())
                .query(row -> {
                    stories.computeIfAbsent(new StoryId(row.getLong("story_id")), _ -> new Readers())
                            .addAll(Readers.of(row.getBytes("sketch")));
                });
        List<Object[]> rows = stories.entrySet().stream()
                .map(one -> new Object[] {
                    day.toString(),
                    one.getKey().value(),
                    Math.round(one.getValue().count())
                })
                .toList();
        session.batch("""
                        INSERT INTO visit_day (day, story_id, readers) VALUES (?, ?, ?)
                        ON CONFLICT (day, story_id) DO UPDATE SET readers = excluded.readers
                        """, rows);
    }

    /** Throws away what is older than it needs to be: slots before an instant, days before a day. */
    public static void forget(Session session, Instant slots, LocalDate days) {
        session.sql("DELETE FROM visit WHERE slot < ?")
                .param(slots.getEpochSecond())
                .update();
        session.sql("DELETE FROM visit_day WHERE day < ?")
                .param(days.toString())
                .update();
    }

    /** The readers that stories had on the days from one to another, each day counted for itself; both included. */
    public static Map<StoryId, Long> days(Session session, LocalDate from, LocalDate to) {
        Map<StoryId, Long> readers = new HashMap<>();
        session.sql(
                        "SELECT story_id, SUM(readers) AS readers FROM visit_day WHERE day >= ? AND day <= ? GROUP BY story_id")
                .params(from.toString(), to.toString())
                .query(row -> {
                    readers.put(new StoryId(row.getLong("story_id")), row.getLong("readers"));
                });
        return readers;
    }

    /** The first day of which there are slots and that was not closed. */
    public static Optional<LocalDate> firstOpen(Session session, ZoneId zone) {
        long after = session.sql("SELECT MAX(day) AS day FROM visit_day")
                .query((row, _) -> Optional.ofNullable(row.getString("day")))
                .single()
                .map(day -> LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toEpochSecond())
                .orElse(0L);
        return session.sql("SELECT slot FROM visit WHERE slot >= ? ORDER BY slot LIMIT 1")
                .param(after)
                .query((row, _) -> LocalDate.ofInstant(new Slot(row.getLong("slot")).instant(), zone))
                .optional();
    }

    /** The salt of a day, the same for all nodes; that of every other day is thrown away. */
    static Salt salt(Session session, LocalDate day, byte[] fresh) {
        session.sql("DELETE FROM visit_salt WHERE day <> ?")
                .param(day.toString())
                .update();
        session.sql("INSERT INTO visit_salt (day, secret) VALUES (?, ?) ON CONFLICT (day) DO NOTHING")
                .params(day.toString(), fresh)
                .update();
        return session.sql("SELECT secret FROM visit_salt WHERE day = ?")
                .param(day.toString())
                .query((row, _) -> new Salt(day, row.getBytes("secret")))
                .single();
    }
}
