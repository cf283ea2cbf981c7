package press.broadsheet.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** Letters and their words, which stand apart so that they can be erased. */
final class LetterTable {

    private static final String SELECT = """
            SELECT l.number, l.reference, l.title, l.kind, l.state, l.received_at, l.may_edit, l.decided_at,
                   l.decided_by, l.story_id, w.number AS kept, w.name, w.place, w.email, w.subject, w.text, w.edited,
                   w.reason
            FROM letter l LEFT JOIN letter_words w ON w.number = l.number
            """;

    private LetterTable() {}

    /** How a letter came in. */
    record Arrival(String prefix, String form, String reference, Instant at) {}

    /** The letter's number, or empty when one came by the same form already. */
    static Optional<Long> insert(Session session, Manuscript manuscript, Arrival arrival) {
        Optional<Long> number = session.sql("""
                        INSERT INTO letter (reference, form, title, kind, state, received_at, may_edit)
                        VALUES (?, ?, ?, ?, 'waiting', ?, ?)
                        ON CONFLICT (form) DO NOTHING RETURNING number
                        """)
                .params(
                        arrival.reference(),
                        arrival.form(),
                        arrival.prefix(),
                        manuscript.kind().word(),
                        Session.stamp(arrival.at()),
                        manuscript.mayEdit() ? 1 : 0)
                .query(Long.class)
                .optional();
        number.ifPresent(kept -> session.sql(
                        "INSERT INTO letter_words (number, name, place, email, subject, text) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        kept,
                        manuscript.name(),
                        manuscript.place(),
                        manuscript.email(),
                        manuscript.subject(),
                        manuscript.text())
                .update());
        return number;
    }

    /** What the writer was told of a letter that came by a form. */
    static Optional<String> referenceOf(Session session, String form) {
        return session.sql("SELECT reference FROM letter WHERE form = ?")
                .param(form)
                .query(String.class)
                .optional();
    }

    static boolean has(Session session, String prefix, String reference) {
        return session.sql("SELECT EXISTS (SELECT 1 FROM letter WHERE title = ? AND reference = ?)")
                .params(prefix, reference)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    static Optional<Letter> find(Session session, long number) {
        return session.sql(SELECT + "WHERE l.number = ?")
                .param(number)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The same, and nobody else changes the letter until the transaction ends. */
    static Optional<Letter> findForChange(Session session, long number) {
        // SQLite has one writer anyway.
        String lock = session.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE OF l" : "";
        return session.sql(SELECT + "WHERE l.number = ?" + lock)
                .param(number)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Letters in a state, the oldest first, from the first that has a higher number. */
    static List<Letter> in(Session session, Letter.State state, long after, int limit) {
        return session.sql(SELECT + "WHERE l.state = ? AND l.number > ? ORDER BY l.number LIMIT ?")
                .params(state.word(), after, limit)
                .query((row, _) -> read(row))
                .list();
    }

    static int count(Session session, Letter.State state) {
        return session.sql("SELECT COUNT(*) FROM letter WHERE state = ?")
                .param(state.word())
                .query(Integer.class)
                .single();
    }

    static void decide(Session session, long number, Letter.State state, Instant at, String actor) {
        session.sql("UPDATE letter SET state = ?, decided_at = ?, decided_by = ? WHERE number = ?")
                .params(state.word(), Session.stamp(at), actor, number)
                .update();
    }

    static void reason(Session session, long number, String reason) {
        session.sql("UPDATE letter_words SET reason = ? WHERE number = ?")
                .params(reason, number)
                .update();
    }

    static void edit(Session session, long number, @Nullable String text, String subject) {
        session.sql("UPDATE letter_words SET edited = ?, subject = ? WHERE number = ?")
                .param(text)
                .param(subject)
                .param(number)
                .update();
    }

    static void printed(Session session, long number, StoryId story) {
        session.sql("UPDATE letter SET state = 'printed', story_id = ? WHERE number = ?")
                .params(story.value(), number)
                .update();
    }

    static void erase(Session session, long number) {
        session.sql("DELETE FROM letter_words WHERE number = ?").param(number).update();
    }

    /** Letters that were decided by an instant and whose words are still there. */
    static List<Long> toErase(Session session, Instant decidedBy, int limit) {
        return session.sql("""
                        SELECT l.number FROM letter l JOIN letter_words w ON w.number = l.number
                        WHERE l.decided_at <= ? ORDER BY l.number LIMIT ?
                        """)
                .params(Session.stamp(decidedBy), limit)
                .query((row, _) -> row.getLong("number"))
                .list();
    }

    /** The secret of that name, made of the given bytes where there is none yet. */
    static byte[] seal(Session session, String name, byte[] fresh) {
        session.sql("INSERT INTO form_seal (name, secret) VALUES (?, ?) ON CONFLICT (name) DO NOTHING")
                .params(name, fresh)
                .update();
        return session.sql("SELECT secret FROM form_seal WHERE name = ?")
                .param(name)
                .query((row, _) -> row.getBytes("secret"))
                .single();
    }

    private static Letter read(ResultSet row) throws SQLException {
        long decided = row.getLong("decided_at");
        Letter.Decision decision = row.wasNull() ? null : decision(Session.instant(decided), row);
        long story = row.getLong("story_id");
        StoryId printed = row.wasNull() ? null : new StoryId(story);
        return new Letter(
                row.getLong("number"),
                row.getString("reference"),
                row.getString("title"),
                Manuscript.Kind.of(row.getString("kind")),
                Letter.State.of(row.getString("state")).orElseThrow(),
                Session.instant(row.getLong("received_at")),
                row.getInt("may_edit") == 1,
                decision,
                printed,
                words(row));
    }

    private static Letter.Decision decision(Instant at, ResultSet row) throws SQLException {
        return new Letter.Decision(at, row.getString("decided_by"), at.plus(Correspondence.KEPT));
    }

    private static Letter.@Nullable Words words(ResultSet row) throws SQLException {
        if (row.getObject("kept") == null) {
            return null;
        }
        @Nullable String edited = row.getString("edited");
        @Nullable String reason = row.getString("reason");
        return new Letter.Words(
                row.getString("name"),
                row.getString("place"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("text"),
                edited,
                reason == null ? "" : reason);
    }
}
