package press.broadsheet.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old demo copy is when the demo starts for the first time: {@code 3d 08:40} or {@code 2h15m}. */
final class Age {

    private static final Pattern DAYS = Pattern.compile("(\\d+)d\\s+(\\d{1,2}:\\d{2})");
    private static final Pattern HOURS = Pattern.compile("(?:(\\d+)h)?\\s*(?:(\\d+)m)?");

    private Age() {}

    /** The moment, never later than a minute before the start. */
    static Instant before(Instant start, ZoneId zone, String text) {
        Instant latest = start.minusSeconds(60);
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            String clock = days.group(2).length() == 4 ? "0" + days.group(2) : days.group(2);
            ZonedDateTime day = start.atZone(zone).minusDays(Long.parseLong(days.group(1)));
            Instant at = day.with(LocalTime.parse(clock))
                    .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                    .toInstant();
            return at.isAfter(latest) ? latest : at;
        }
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches() || text.isBlank()) {
            throw new IllegalStateException("no age: " + text);
        }
        Duration age = Duration.ofHours(number(hours.group(1))).plusMinutes(number(hours.group(2)));
        return start.minus(age).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
