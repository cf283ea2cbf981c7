package press.broadsheet.masthead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.JournalTable;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.WebAddress;

/** What stands over the pages of each title, one notice a title. Safe for use by many threads. */
public final class Notices {

    private final JournalTable journal;

    public Notices(JournalTable journal) {
        this.journal = journal;
    }

    /** A notice and when it was posted, by which a device that has closed it knows it from the next one. */
    public record Posted(Notice notice, Instant at) {}

    /** The notice of a title, be it its hour or not. */
    public static Optional<Posted> of(Session session, String prefix) {
        return session.sql(
                        "SELECT title, at, kind, text, link, label, from_at, until_at, zone FROM notice WHERE title = ?")
                .param(prefix)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Posted read(ResultSet row) throws SQLException {
        @Nullable String link = row.getString("link");
        @Nullable String label = row.getString("label");
        @Nullable String zone = row.getString("zone");
        Notice notice = new Notice(
                row.getString("title"),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                link == null || label == null ? null : new Notice.Onward(new WebAddress(link), label),
                new Notice.Showing(
                        instant(row, "from_at"), instant(row, "until_at"), zone == null ? null : ZoneId.of(zone)));
        return new Posted(notice, Session.instant(row.getLong("at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long stamp = row.getLong(column);
        return row.wasNull() ? null : Session.instant(stamp);
    }

    /** Posts a notice in place of the one before; false when that one says the same already. */
    public boolean post(Session session, Instant at, String actor, Notice notice) {
        if (of(session, notice.prefix()).map(Posted::notice).equals(Optional.of(notice))) {
            return false;
        }
        Notice.Onward onward = notice.onward();
        ZoneId zone = notice.showing().zone();
        session.sql("""
                        INSERT INTO notice (title, at, kind, text, link, label, from_at, until_at, zone)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (title) DO UPDATE
                        SET at = excluded.at, kind = excluded.kind, text = excluded.text, link = excluded.link,
                          label = excluded.label, from_at = excluded.from_at, until_at = excluded.until_at,
                          zone = excluded.zone
                        """)
                .params(notice.prefix(), Session.stamp(at), notice.kind().name(), notice.text())
                .param(onward == null ? null : onward.address().value())
                .param(onward == null ? null : onward.label())
                .param(Session.stampOrNull(notice.showing().from()))
                .param(Session.stampOrNull(notice.showing().until()))
                .param(zone == null ? null : zone.getId())
                .update();
        journal.append(session, at, actor, new Change.NoticePosted(notice.prefix()));
        return true;
    }

    /** Takes the notice of a title down; false when there is none. */
    public boolean takeDown(Session session, Instant at, String actor, String prefix) {
        boolean there =
                session.sql("DELETE FROM notice WHERE title = ?").param(prefix).update() > 0;
        if (there) {
            journal.append(session, at, actor, new Change.NoticeTakenDown(prefix));
        }
        return there;
    }
}
