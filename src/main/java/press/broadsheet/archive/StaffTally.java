package press.broadsheet.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import press.broadsheet.journal.Change;
import press.broadsheet.platform.sql.Session;

/** What the journal says of those who sign in, and of what they are, held against their tables. Belongs to one thread. */
final class StaffTally {

    private static final String LEFT = ", left";

    private final Map<Long, String> journal = new TreeMap<>();

    void add(Change.OfStaffer change) {
        long staffer = change.staffer();
        switch (change) {
            case Change.StafferJoined _ -> journal.put(staffer, "");
            case Change.RolesSet set -> journal.put(staffer, String.join(", ", set.roles()));
            case Change.StafferLeft _ -> journal.merge(staffer, LEFT, String::concat);
            // They end by themselves, without a word in the journal.
            case Change.PasswordLinkMade _, Change.PasswordSet _, Change.SessionOpened _, Change.SessionEnded _ -> {}
        }
    }

    void compare(Session session, List<String> found) {
        Differences.tell(
                journal,
                tables(session),
                "nobody",
                (staffer, said, there) -> found.add("The journal says of staffer %d: \"%s\"; the tables say: \"%s\"."
                        .formatted(staffer, said, there)));
    }

    private static Map<Long, String> tables(Session session) {
        Map<Long, TreeSet<String>> roles = new TreeMap<>();
        session.sql("SELECT staffer_id, role, desk FROM staffer_role").query(row -> {
            String desk = row.getString("desk");
            roles.computeIfAbsent(row.getLong("staffer_id"), _ -> new TreeSet<>())
                    .add(row.getString("role") + (desk.isEmpty() ? "" : " of " + desk));
        });
        Map<Long, String> tables = new TreeMap<>();
        session.sql("SELECT id, left_at FROM staffer").query(row -> {
            long id = row.getLong("id");
            String are = String.join(", ", roles.getOrDefault(id, new TreeSet<>()));
            tables.put(id, are + (row.getObject("left_at") == null ? "" : LEFT));
        });
        return tables;
    }
}
