package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Copy;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.CopyJson;

/** Looks into the lists of the edition. What was looked at is written down by {@link Reading}. */
final class Lists {

    private static final String CARDS = """
            SELECT p.story_id, p.first_at, p.updated_at, p.card
            FROM printed_in i JOIN printed p ON p.story_id = i.story_id
            """;

    private static final Comparator<Card> NEWEST_FIRST = Comparator.comparing(Card::first)
            .thenComparingLong(card -> card.id().value())
            .reversed();

    /** What decides in which lists a story stands. */
    record Words(StoryId id, Instant first, Copy copy) {}

    private Lists() {}

    /** The words of a story in print. */
    static Optional<Words> words(Session session, StoryId id) {
        return session.sql("SELECT story_id, first_at, copy FROM printed WHERE story_id = ?")
                .param(id.value())
                .query((row, _) -> new Words(id, instant(row, "first_at"), CopyJson.read(row.getString("copy"))))
                .optional();
    }

    /** The words of every story of a list. */
    static List<Words> words(Session session, ListName list) {
        return session.sql("""
                        SELECT p.story_id, p.first_at, p.copy
                        FROM printed_in i JOIN printed p ON p.story_id = i.story_id WHERE i.list = ?
                        """)
                .param(list.value())
                .query((row, _) -> new Words(
                        new StoryId(row.getLong("story_id")),
                        instant(row, "first_at"),
                        CopyJson.read(row.getString("copy"))))
                .list();
    }

    /** Newest first, from the first story that is older than the point. */
    static List<Card> before(Session session, ListName list, int limit, ListName.@Nullable Point older) {
        return session.sql(CARDS + """
                        WHERE i.list = ? AND (i.first_at, i.story_id) < (?, ?)
                        ORDER BY i.first_at DESC, i.story_id DESC LIMIT ?
                        """)
                .params(
                        list.value(),
                        older == null ? Long.MAX_VALUE : older.first(),
                        older == null ? Long.MAX_VALUE : older.id().value(),
                        limit)
                .query((row, _) -> card(row))
                .list();
    }

    /** The heads of several lists in one question, each newest first. */
    static List<List<Card>> heads(Session session, List<ListName> lists, int limit) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<List<Card>> heads = new ArrayList<>();
        for (ListName list : lists) {
            parts.add("SELECT %d AS place, story_id FROM (SELECT story_id FROM printed_in WHERE list = ?"
                            .formatted(parts.size())
                    + " ORDER BY first_at DESC, story_id DESC LIMIT ?) AS h");
            values.addAll(List.of(list.value(), limit));
            heads.add(new ArrayList<>());
        }
        session.sql("SELECT i.place, p.story_id, p.first_at, p.updated_at, p.card FROM ("
                        + String.join(" UNION ALL ", parts) + ") AS i JOIN printed p ON p.story_id = i.story_id")
                .params(values)
                .query(row -> {
                    heads.get(row.getInt("place")).add(card(row));
                });
        heads.forEach(head -> head.sort(NEWEST_FIRST));
        return heads;
    }

    /** Newest first, of those first printed after an instant. */
    static List<Card> after(Session session, ListName list, int limit, Instant instant) {
        return session.sql(CARDS + """
                        WHERE i.list = ? AND i.first_at > ?
                        ORDER BY i.first_at DESC, i.story_id DESC LIMIT ?
                        """)
                .params(list.value(), Session.stamp(instant), limit)
                .query((row, _) -> card(row))
                .list();
    }

    /** Oldest first, without those that are skipped; only so many stories are read as are asked for. */
    static List<Listed> within(Session session, ListName list, Span span, int skip, int limit) {
        return session.sql("""
                        SELECT p.updated_at, p.card FROM (
                          SELECT story_id, first_at FROM printed_in
                          WHERE list = ? AND first_at >= ? AND first_at < ?
                          ORDER BY first_at, story_id LIMIT ? OFFSET ?
                        ) i JOIN printed p ON p.story_id = i.story_id
                        ORDER BY i.first_at, i.story_id
                        """)
                .params(list.value(), Session.stamp(span.from()), Session.stamp(span.to()), limit, skip)
                .query((row, _) -> new Listed(CardJson.path(row.getString("card")), instant(row, "updated_at")))
                .list();
    }

    /** Newest first, of a stretch of time, from the first story that is older than the point. */
    static List<Card> of(Session session, ListName list, Span span, int limit, ListName.@Nullable Point older) {
        return session.sql(CARDS + """
                        WHERE i.list = ? AND i.first_at >= ? AND i.first_at < ? AND (i.first_at, i.story_id) < (?, ?)
                        ORDER BY i.first_at DESC, i.story_id DESC LIMIT ?
                        """)
                .params(
                        list.value(),
                        Session.stamp(span.from()),
                        Session.stamp(span.to()),
                        older == null ? Long.MAX_VALUE : older.first(),
                        older == null ? Long.MAX_VALUE : older.id().value(),
                        limit)
                .query((row, _) -> card(row))
                .list();
    }

    /** When the first story from an instant on was printed. */
    static Optional<Instant> firstFrom(Session session, ListName list, Instant instant) {
        return session.sql("SELECT first_at FROM printed_in WHERE list = ? AND first_at >= ? ORDER BY first_at LIMIT 1")
                .params(list.value(), Session.stamp(instant))
                .query((row, _) -> instant(row, "first_at"))
                .optional();
    }

    /** When the last story before an instant was printed. */
    static Optional<Instant> lastBefore(Session session, ListName list, Instant instant) {
        return session.sql(
                        "SELECT first_at FROM printed_in WHERE list = ? AND first_at < ? ORDER BY first_at DESC LIMIT 1")
                .params(list.value(), Session.stamp(instant))
                .query((row, _) -> instant(row, "first_at"))
                .optional();
    }

    static int count(Session session, ListName list, Span span) {
        return session.sql("SELECT COUNT(*) FROM printed_in WHERE list = ? AND first_at >= ? AND first_at < ?")
                .params(list.value(), Session.stamp(span.from()), Session.stamp(span.to()))
                .query(Integer.class)
                .single();
    }

    /** When the oldest and the newest story of a list were first printed; empty when it has none. */
    static List<Instant> ends(Session session, ListName list) {
        return session.sql("SELECT MIN(first_at) AS oldest, MAX(first_at) AS newest FROM printed_in WHERE list = ?")
                .param(list.value())
                .query((row, _) -> row.getObject("oldest") == null
                        ? List.<Instant>of()
                        : List.of(instant(row, "oldest"), instant(row, "newest")))
                .single();
    }

    static List<ListName.Point> points(Session session, ListName list, Instant from, Instant to) {
        return session.sql("""
                        SELECT first_at, story_id FROM printed_in
                        WHERE list = ? AND first_at BETWEEN ? AND ? ORDER BY first_at, story_id
                        """)
                .params(list.value(), Session.stamp(from), Session.stamp(to))
                .query((row, _) -> new ListName.Point(row.getLong("first_at"), new StoryId(row.getLong("story_id"))))
                .list();
    }

    static List<PrintedMonth> months(Session session, ListName list) {
        return session.sql("""
                        SELECT month, stories, changed_at FROM printed_month
                        WHERE list = ? AND stories > 0 ORDER BY month
                        """)
                .param(list.value())
                .query((row, _) -> new PrintedMonth(
                        YearMonth.parse(row.getString("month")), row.getInt("stories"), instant(row, "changed_at")))
                .list();
    }

    static Card card(ResultSet row) throws SQLException {
        return CardJson.read(
                new StoryId(row.getLong("story_id")),
                instant(row, "first_at"),
                instant(row, "updated_at"),
                row.getString("card"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Session.instant(row.getLong(column));
    }
}
