package press.broadsheet.edition;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.platform.sql.Session;

/**
 * Collects how a run of changes alters the number of stories that a title printed in a month, and keeps it. So the
 * sitemaps of a paper with a million stories know their months without reading a story.
 */
final class Months {

    private record Step(String list, long first, int stories, long at) {}

    private record Key(String list, YearMonth month) {}

    private record Tally(int stories, long changed) {
        Tally with(Step step) {
            return new Tally(stories + step.stories, Math.max(changed, step.at));
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private long now;
    private long mastheadSet = Long.MIN_VALUE;

    void at(Instant time) {
        now = Session.stamp(time);
    }

    /** Notes that the list has so many stories more of those first printed at a time; 0 when one only changed. */
    void add(String list, long first, int stories) {
        if (new ListName(list).ofTitle()) {
            steps.add(new Step(list, first, stories, now));
        }
    }

    /** Notes that the paper's zone may be another. */
    void mastheadSet(Instant time) {
        mastheadSet = Session.stamp(time);
    }

    void keep(Session session, ZoneId zone) {
        if (mastheadSet != Long.MIN_VALUE && countedElsewhere(session, zone)) {
            recount(session, zone);
            return;
        }
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Step step : steps) {
            Key key = new Key(
                    step.list, YearMonth.from(Session.instant(step.first).atZone(zone)));
            tallies.put(key, tallies.getOrDefault(key, new Tally(0, step.at)).with(step));
        }
        List<Object[]> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(row(key, zone, tally)));
        session.batch("""
                INSERT INTO printed_month (list, month, zone, stories, changed_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (list, month) DO UPDATE SET
                  stories = printed_month.stories + excluded.stories,
                  changed_at = CASE WHEN excluded.changed_at > printed_month.changed_at
                                    THEN excluded.changed_at ELSE printed_month.changed_at END
                """, rows);
    }

    private static Object[] row(Key key, ZoneId zone, Tally tally) {
        return new Object[] {key.list, key.month.toString(), zone.getId(), tally.stories, tally.changed};
    }

    private static boolean countedElsewhere(Session session, ZoneId zone) {
        return session.sql("SELECT COUNT(*) FROM printed_month WHERE zone <> ?")
                        .param(zone.getId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A month begins at another instant in another zone: every story is counted anew, this once. */
    private void recount(Session session, ZoneId zone) {
        List<Object[]> rows = new ArrayList<>();
        for (String list : session.sql("SELECT DISTINCT list FROM printed_month ORDER BY list")
                .query((row, _) -> row.getString("list"))
                .list()) {
            count(session, new ListName(list), zone)
                    .forEach((month, stories) ->
                            rows.add(row(new Key(list, month), zone, new Tally(stories, mastheadSet))));
        }
        session.sql("DELETE FROM printed_month").update();
        session.batch(
                "INSERT INTO printed_month (list, month, zone, stories, changed_at) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private static Map<YearMonth, Integer> count(Session session, ListName list, ZoneId zone) {
        Map<YearMonth, Integer> months = new LinkedHashMap<>();
        List<Instant> ends = Lists.ends(session, list);
        if (ends.isEmpty()) {
            return months;
        }
        YearMonth last = YearMonth.from(ends.getLast().atZone(zone));
        for (YearMonth month = YearMonth.from(ends.getFirst().atZone(zone));
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            int stories = Lists.count(session, list, Span.of(month, zone));
            if (stories > 0) {
                months.put(month, stories);
            }
        }
        return months;
    }
}
