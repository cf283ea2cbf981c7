package press.broadsheet.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Dialect;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.KillNotice;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.WorkflowStage;

/** Reads and writes the desk's row of a story. */
final class StoryTable {

    private static final String SELECT = """
            SELECT id, revision, stage, status, due_at, due_zone, embargo_until, embargo_zone,
                   published_revision, first_at, updated_at, gone_at, kill_notice
            FROM story
            """;

    private StoryTable() {}

    static StoryId insert(Session session, Instant at) {
        return new StoryId(
                session.sql("""
                        INSERT INTO story (revision, stage, status, filed_at) VALUES (1, 'draft', 'unpublished', ?)
                        RETURNING id
                        """).param(Session.stamp(at)).query(Long.class).single());
    }

    static Optional<DeskStory> find(Session session, StoryId id) {
        return session.sql(SELECT + "WHERE id = ?")
                .param(id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** A row and what it says; {@code story} is null where that cannot be read. */
    record Row(long id, @Nullable DeskStory story, String unreadable) {}

    /** The rows of the stories from one number to another. */
    static List<Row> between(Session session, long from, long to) {
        return session.sql(SELECT + "WHERE id BETWEEN ? AND ? ORDER BY id")
                .params(from, to)
                .query((row, _) -> {
                    try {
                        return new Row(row.getLong("id"), read(row), "");
                    } catch (RuntimeException wrong) {
                        return new Row(row.getLong("id"), null, String.valueOf(wrong.getMessage()));
                    }
                })
                .list();
    }

    /** The same, and nobody else changes the story until the transaction ends. */
    static Optional<DeskStory> findForChange(Session session, StoryId id) {
        // SQLite has one writer anyway.
        String lock = session.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE" : "";
        return session.sql(SELECT + "WHERE id = ?" + lock)
                .param(id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    static void revision(Session session, StoryId id, int revision) {
        session.sql("UPDATE story SET revision = ? WHERE id = ?")
                .params(revision, id.value())
                .update();
    }

    static void embargo(Session session, StoryId id, @Nullable Embargo embargo) {
        session.sql("UPDATE story SET embargo_until = ?, embargo_zone = ? WHERE id = ?")
                .param(embargo == null ? null : Session.stamp(embargo.until()))
                .param(embargo == null ? null : embargo.zone().getId())
                .param(id.value())
                .update();
    }

    /** Has the revision of this moment printed when the story's hour comes, whatever is saved or was in print before. */
    static void printNewest(Session session, StoryId id) {
        session.sql("UPDATE story SET published_revision = revision WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** The hour for which somebody wanted a story that an embargo holds longer. */
    static Optional<Publishing.Hour> held(Session session, StoryId id) {
        return session.sql("SELECT held_at, held_zone FROM story WHERE id = ? AND held_at IS NOT NULL")
                .param(id.value())
                .query((row, _) -> new Publishing.Hour(instant(row, "held_at"), ZoneId.of(row.getString("held_zone"))))
                .optional();
    }

    /** Keeps that hour until the story's status is set the next time. */
    static void hold(Session session, StoryId id, Publishing.Hour hour) {
        session.sql("UPDATE story SET held_at = ?, held_zone = ? WHERE id = ?")
                .params(Session.stamp(hour.at()), hour.zone().getId(), id.value())
                .update();
    }

    /** The revision to be printed when the story's hour comes. */
    static int toPrint(Session session, DeskStory story) {
        return session.sql("SELECT COALESCE(published_revision, revision) FROM story WHERE id = ?")
                .param(story.id().value())
                .query(Integer.class)
                .single();
    }

    static void status(Session session, StoryId id, PublicStatus status) {
        switch (status) {
            case PublicStatus.Unpublished _ -> set(session, id, "unpublished", null, null);
            case PublicStatus.Scheduled scheduled -> set(session, id, "scheduled", scheduled.at(), scheduled.zone());
            case PublicStatus.Published published -> {
                set(session, id, "published", null, null);
                session.sql("UPDATE story SET published_revision = ?, first_at = ?, updated_at = ? WHERE id = ?")
                        .params(
                                published.revision(),
                                Session.stamp(published.first()),
                                Session.stamp(published.updated()),
                                id.value())
                        .update();
            }
            case PublicStatus.Withdrawn withdrawn -> {
                set(session, id, "withdrawn", null, null);
                gone(session, id, withdrawn.at(), null);
            }
            case PublicStatus.Killed killed -> {
                set(session, id, "killed", null, null);
                gone(session, id, killed.at(), killed.notice().text());
            }
        }
    }

    private static void set(
            Session session, StoryId id, String status, @Nullable Instant due, @Nullable ZoneId dueZone) {
        session.sql(
                        "UPDATE story SET status = ?, due_at = ?, due_zone = ?, held_at = NULL, held_zone = NULL WHERE id = ?")
                .param(status)
                .param(Session.stampOrNull(due))
                .param(dueZone == null ? null : dueZone.getId())
                .param(id.value())
                .update();
    }

    private static void gone(Session session, StoryId id, Instant at, @Nullable String notice) {
        session.sql("UPDATE story SET gone_at = ?, kill_notice = ? WHERE id = ?")
                .param(Session.stamp(at))
                .param(notice)
                .param(id.value())
                .update();
    }

    static DeskStory read(ResultSet row) throws SQLException {
        String zone = row.getString("embargo_zone");
        Embargo embargo = zone == null ? null : new Embargo(instant(row, "embargo_until"), ZoneId.of(zone));
        return new DeskStory(
                new StoryId(row.getLong("id")),
                row.getInt("revision"),
                WorkflowStage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                status(row),
                embargo,
                first(row));
    }

    private static PublicStatus status(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return switch (status) {
            case "unpublished" -> new PublicStatus.Unpublished();
            case "scheduled" ->
                new PublicStatus.Scheduled(instant(row, "due_at"), ZoneId.of(row.getString("due_zone")), first(row));
            case "published" ->
                new PublicStatus.Published(
                        row.getInt("published_revision"), instant(row, "first_at"), instant(row, "updated_at"));
            case "withdrawn" -> new PublicStatus.Withdrawn(instant(row, "gone_at"), instant(row, "first_at"));
            case "killed" ->
                new PublicStatus.Killed(instant(row, "gone_at"), new KillNotice(row.getString("kill_notice")));
            default -> throw new IllegalStateException("a story has the status " + status);
        };
    }

    private static @Nullable Instant first(ResultSet row) throws SQLException {
        long first = row.getLong("first_at");
        return row.wasNull() ? null : Session.instant(first);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Session.instant(row.getLong(column));
    }
}
