package press.broadsheet.edition;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import press.broadsheet.platform.sql.Session;

/** Counts what each title should have printed in each month, and compares with the months that the edition keeps. */
final class MonthCount {

    /** By list, how many stories were first printed at a time. */
    private final Map<String, Map<Long, Integer>> counted = new TreeMap<>();

    void add(Expected expected) {
        if (expected.lists() != null) {
            for (String list : expected.lists()) {
                if (new ListName(list).ofTitle()) {
                    counted.computeIfAbsent(list, _ -> new TreeMap<>()).merge(expected.first(), 1, Integer::sum);
                }
            }
        }
    }

    void compare(Session session, ZoneId zone, List<String> found) {
        Map<String, Integer> expected = expected(zone);
        Map<String, Integer> kept = kept(session);
        TreeSet<String> months = new TreeSet<>(expected.keySet());
        months.addAll(kept.keySet());
        for (String month : months) {
            int journal = expected.getOrDefault(month, 0);
            int edition = kept.getOrDefault(month, 0);
            if (journal != edition) {
                found.add("The edition counts %d stories in %s, by the journal there are %d."
                        .formatted(edition, month, journal));
            }
        }
    }

    private Map<String, Integer> expected(ZoneId zone) {
        Map<String, Integer> months = new TreeMap<>();
        counted.forEach((list, times) -> times.forEach((first, stories) -> months.merge(
                YearMonth.from(Session.instant(first).atZone(zone)) + " of " + list, stories, Integer::sum)));
        return months;
    }

    private static Map<String, Integer> kept(Session session) {
        Map<String, Integer> months = new TreeMap<>();
        session.sql("SELECT list, month, stories FROM printed_month WHERE stories <> 0")
                .query(row -> {
                    months.put(row.getString("month") + " of " + row.getString("list"), row.getInt("stories"));
                });
        return months;
    }
}
