package press.broadsheet.journal.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.platform.sql.Database;

/** The journal as whoever answers for the paper reads it: newest first, by who acted and on what. Safe for use by many threads. */
public final class AuditTrail {

    private static final String SELECT =
            "SELECT position, at, actor, kind, story_id, facts FROM journal WHERE position < ?";

    private final Database database;

    public AuditTrail(Database database) {
        this.database = database;
    }

    /**
     * Which lines are wanted.
     *
     * @param actor who acted, or null for everybody
     * @param kind what was done, as the journal calls it, or null for everything
     * @param story about which story, or null for all and none
     */
    public record Wanted(
            @Nullable String actor,
            @Nullable String kind,
            @Nullable Long story) {

        public static final Wanted ALL = new Wanted(null, null, null);
    }

    /**
     * The newest lines before a position.
     *
     * @param before {@link Long#MAX_VALUE} to begin with the newest of all
     */
    public List<Line> before(long before, Wanted wanted, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>(List.of(before));
        if (wanted.actor != null) {
            sql.append(" AND actor = ?");
            values.add(wanted.actor);
        }
        if (wanted.kind != null) {
            sql.append(" AND kind = ?");
            values.add(wanted.kind);
        }
        if (wanted.story != null) {
            sql.append(" AND story_id = ?");
            values.add(wanted.story);
        }
        sql.append(" ORDER BY position DESC LIMIT ?");
        values.add(limit);
        return database.read(session -> session.sql(sql.toString())
                .params(values)
                .query((row, _) -> Line.read(row))
                .list());
    }
}
