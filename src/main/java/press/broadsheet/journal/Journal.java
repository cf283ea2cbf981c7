package press.broadsheet.journal;

import java.util.List;

/** Reads the log. Safe for use by many threads. */
public interface Journal {

    /** The entries after a position, oldest first, at most {@code limit} of them. */
    List<Entry> after(long position, int limit);

    /** The position of the newest entry, 0 when there is none. */
    long end();
}
