package press.broadsheet.advertising;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.platform.sql.Session;

/**
 * How often a campaign was seen and followed, by the days of its zone and by the spaces it stood in. Behind what happens
 * by some seconds.
 */
public record Delivered(Map<LocalDate, Count> days, Map<Space, Count> spaces, Count all) {

    /** How often somebody saw it, and how often somebody followed it. */
    public record Count(long seen, long clicked) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(seen + other.seen, clicked + other.clicked);
        }
    }

    static Delivered of(Session session, Campaigns.Booked booked) {
        Map<LocalDate, Count> days = new TreeMap<>();
        Map<Space, Count> spaces = new EnumMap<>(Space.class);
        session.sql("SELECT space, hour, seen, clicked FROM campaign_hour WHERE number = ? ORDER BY hour")
                .param(booked.number())
                .query(row -> {
                    Count count = new Count(row.getLong("seen"), row.getLong("clicked"));
                    Instant hour = Instant.ofEpochSecond(row.getLong("hour"));
                    days.merge(
                            LocalDate.ofInstant(
                                    hour, booked.campaign().booking().flight().zone()),
                            count,
                            Count::plus);
                    Space.of(row.getString("space")).ifPresent(space -> spaces.merge(space, count, Count::plus));
                });
        return new Delivered(days, spaces, days.values().stream().reduce(Count.NONE, Count::plus));
    }
}
