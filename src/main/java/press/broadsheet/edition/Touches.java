package press.broadsheet.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.platform.sql.Session;

/** Collects what a run of changes made stale and keeps it for the presses. */
final class Touches {

    /** So many are kept; a press that was away longer takes everything for stale. */
    static final int KEPT = 200_000;

    private record Key(long position, String subject, long at) {}

    private final Map<Key, Boolean> purges = new LinkedHashMap<>();
    private final Months months = new Months();
    private long position;

    void at(long newPosition, Instant time) {
        this.position = newPosition;
        months.at(time);
    }

    Months months() {
        return months;
    }

    void add(String subject) {
        add(subject, 0, false);
    }

    void add(String subject, long at, boolean purge) {
        purges.merge(new Key(position, subject, at), purge, Boolean::logicalOr);
    }

    void keep(Session session) {
        List<Object[]> rows = new ArrayList<>();
        purges.forEach((key, purge) -> rows.add(new Object[] {key.position, key.subject, key.at, purge ? 1 : 0}));
        session.batch("INSERT INTO touched (position, subject, at, purge) VALUES (?, ?, ?, ?)", rows);
        if (!rows.isEmpty()) {
            session.sql("DELETE FROM touched WHERE number <= (SELECT MAX(number) FROM touched) - ?")
                    .param(KEPT)
                    .update();
        }
    }
}
