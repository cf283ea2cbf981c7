package press.broadsheet.journal.sql;

import java.util.List;
import press.broadsheet.journal.Entry;
import press.broadsheet.platform.sql.Session;

/**
 * Tables that are made from the journal. Applying the same entries twice, or in other chunks, comes to the same; the
 * clock is never asked.
 */
public interface Projection {

    /** Under this name the position is kept. */
    String name();

    /** Brings the tables up to the last of the entries, inside the transaction that keeps the position. */
    void apply(Session session, List<Entry> entries);

    /** Empties the tables, so that they can be made again from the first entry. */
    void drop(Session session);
}
