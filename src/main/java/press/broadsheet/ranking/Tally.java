package press.broadsheet.ranking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import press.broadsheet.edition.RankedSpan;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;
import press.broadsheet.visits.VisitTable;

/**
 * What was counted of every story, brought up to date by what was written since the last look. Begun anew it comes to the
 * same. Belongs to one thread.
 */
final class Tally {

    /** Another node's clock may be behind by this much, and a write takes its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    static final int WEEK = 7;

    private final ZoneId zone;
    private final Map<StoryId, Readership> stories = new HashMap<>();
    private Map<StoryId, Long> earlierDays = Map.of();
    private LocalDate day = LocalDate.MIN;
    private Instant seen = Instant.EPOCH;

    Tally(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    void catchUp(Session session, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant midnight = today.atStartOfDay(zone).toInstant();
        if (!today.equals(day)) {
            day = today;
            stories.values().forEach(Readership::beginDay);
            earlierDays = VisitTable.days(session, today.minusDays(WEEK - 1L), today.minusDays(1));
        }
        Instant lately = now.minus(Readership.NOW);
        Instant from = midnight.isBefore(lately) ? midnight : lately;
        VisitTable.since(session, seen.isAfter(from) ? seen : Instant.EPOCH, from)
                .forEach(row -> stories.computeIfAbsent(row.story(), _ -> new Readership())
                        .take(row.slot(), row.readers(), midnight));
        seen = now.minus(OVERLAP);
        stories.values().removeIf(readership -> readership.forget(lately) && readership.today() == 0);
    }

    /** The stories that anybody read in a span, with how many that were; of "now" in hundredths. */
    Map<StoryId, Long> readers(RankedSpan span, Instant now) {
        return switch (span) {
            case NOW -> counted(readership -> Math.round(readership.now(now) * 100));
            case TODAY -> counted(readership -> Math.round(readership.today()));
            case WEEK -> {
                Map<StoryId, Long> week = new HashMap<>(earlierDays);
                counted(readership -> Math.round(readership.today()))
                        .forEach((story, readers) -> week.merge(story, readers, Long::sum));
                yield week;
            }
        };
    }

    private Map<StoryId, Long> counted(java.util.function.ToLongFunction<Readership> number) {
        return stories.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), number.applyAsLong(one.getValue())))
                .filter(one -> one.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
