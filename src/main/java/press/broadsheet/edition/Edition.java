package press.broadsheet.edition;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.platform.sql.Database;

/** What the public may see. Safe for use by many threads. */
public final class Edition {

    private final Database database;
    private final Mastheads mastheads;
    private final PictureSizes sizes = new PictureSizes();

    public Edition(Database database, Mastheads mastheads) {
        this.database = database;
        this.mastheads = mastheads;
    }

    /** Reads from one snapshot; what is read is written down in the reading's proof. */
    public <T> T read(Function<Reading, T> work) {
        return database.read(session -> work.apply(new Reading(session, mastheads, sizes, null)));
    }

    /** The same, for work that may ask for which moment it is done. */
    public <T> T read(Instant moment, Function<Reading, T> work) {
        return database.read(session -> work.apply(new Reading(session, mastheads, sizes, moment)));
    }

    /** What went stale after the touch with the given number, oldest first. */
    public List<Touch> touchedAfter(long number, int limit) {
        return database.read(session -> session.sql("""
                        SELECT number, position, subject, at, purge FROM touched
                        WHERE number > ? ORDER BY number LIMIT ?
                        """)
                .params(number, limit)
                .query((row, _) -> new Touch(
                        row.getLong("number"),
                        row.getLong("position"),
                        row.getString("subject"),
                        row.getLong("at"),
                        row.getInt("purge") == 1))
                .list());
    }

    /** The number of the newest touch, 0 when there is none. */
    public long newestTouch() {
        return database.read(session -> session.sql("SELECT COALESCE(MAX(number), 0) FROM touched")
                .query(Long.class)
                .single());
    }

    /** True when touches after the given number may be gone: only so many are kept, and a rebuilding drops them all. */
    public boolean forgottenAfter(long number) {
        return database.read(session -> session.sql("SELECT COALESCE(MIN(number), 0) FROM touched")
                        .query(Long.class)
                        .single())
                > number + 1;
    }

    /** The journal's position that the edition has reached. */
    public long position() {
        return database.read(session -> Follower.position(session, "edition"));
    }
}
