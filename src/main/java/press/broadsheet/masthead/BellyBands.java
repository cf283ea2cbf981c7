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

/** What lies round the pages of each title, one band a title. Safe for use by many threads. */
public final class BellyBands {

    private final JournalTable journal;

    public BellyBands(JournalTable journal) {
        this.journal = journal;
    }

    /** A band and when it was laid on, by which a device that has closed it knows it from the next one. */
    public record Posted(BellyBand band, Instant at) {}

    /** The band of a title, be it its hour or not. */
    public static Optional<Posted> of(Session session, String prefix) {
        return session.sql(
                        "SELECT title, at, kind, text, link, label, from_at, until_at, zone FROM belly_band WHERE title = ?")
                .param(prefix)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Posted read(ResultSet row) throws SQLException {
        @Nullable String link = row.getString("link");
        @Nullable String label = row.getString("label");
        @Nullable String zone = row.getString("zone");
        BellyBand band = new BellyBand(
                row.getString("title"),
                BellyBand.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                link == null || label == null ? null : new BellyBand.Onward(new WebAddress(link), label),
                new BellyBand.Showing(
                        instant(row, "from_at"), instant(row, "until_at"), zone == null ? null : ZoneId.of(zone)));
        return new Posted(band, Session.instant(row.getLong("at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long stamp = row.getLong(column);
        return row.wasNull() ? null : Session.instant(stamp);
    }

    /** Lays a band on in place of the one before; false when that one says the same already. */
    public boolean set(Session session, Instant at, String actor, BellyBand band) {
        if (of(session, band.prefix()).map(Posted::band).equals(Optional.of(band))) {
            return false;
        }
        BellyBand.Onward onward = band.onward();
        ZoneId zone = band.showing().zone();
        session.sql("""
                        INSERT INTO belly_band (title, at, kind, text, link, label, from_at, until_at, zone)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (title) DO UPDATE
                        SET at = excluded.at, kind = excluded.kind, text = excluded.text, link = excluded.link,
                          label = excluded.label, from_at = excluded.from_at, until_at = excluded.until_at,
                          zone = excluded.zone
                        """)
                .params(band.prefix(), Session.stamp(at), band.kind().name(), band.text())
                .param(onward == null ? null : onward.address().value())
                .param(onward == null ? null : onward.label())
                .param(Session.stampOrNull(band.showing().from()))
                .param(Session.stampOrNull(band.showing().until()))
                .param(zone == null ? null : zone.getId())
                .update();
        journal.append(session, at, actor, new Change.BellyBandSet(band.prefix()));
        return true;
    }

    /** Takes the band of a title off; false when there is none. */
    public boolean remove(Session session, Instant at, String actor, String prefix) {
        boolean there = session.sql("DELETE FROM belly_band WHERE title = ?")
                        .param(prefix)
                        .update()
                > 0;
        if (there) {
            journal.append(session, at, actor, new Change.BellyBandRemoved(prefix));
        }
        return there;
    }
}
