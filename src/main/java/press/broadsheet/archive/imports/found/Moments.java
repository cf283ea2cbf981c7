package press.broadsheet.archive.imports.found;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as sites write them: RFC 822 with and without weekday, with wrong weekdays, years of two digits and numbers for
 * months; ISO 8601; Korean forms; bare digits. A time without a zone is meant in the zone that is given. Safe for use by
 * many threads.
 */
public final class Moments {

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3,9}|\\d{1,2})\\.?[\\s-]+(\\d{4}|\\d{2})(?:[\\s,]+(.*))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?:[\\s,]+(.*))?");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\s*[-./년]\\s*(\\d{1,2})(?:\\s*[-./월]\\s*(\\d{1,2})\\s*[일.]?)?(?:\\s*\\(\\p{L}+\\)|\\s*\\p{IsHangul}요일)?(?:[T\\s,]*(.*))?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z?)");
    private static final Pattern CLOCK = Pattern.compile(
            "(오전|오후|AM|PM|a\\.m\\.|p\\.m\\.)?\\s*(\\d{1,2})(?:\\s*[:시]\\s*(\\d{1,2})?\\s*분?(?:\\s*:?\\s*(\\d{1,2})\\s*초?(?:[.,]\\d+)?)?)?\\s*(오전|오후|AM|PM|a\\.m\\.|p\\.m\\.)?\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s*([+-])(\\d{1,2}):?(\\d{2})?.*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    // RFC 822's own names, and those that papers add
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("KST", 9),
            Map.entry("JST", 9),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("BST", 1),
            Map.entry("WET", 0),
            Map.entry("EET", 2),
            Map.entry("EEST", 3));

    private Moments() {}

    /** Reads a time, or returns null where the text is none. */
    public static @Nullable Instant read(String text, ZoneId zone) {
        String given = text.strip().replaceAll("\\s+", " ");
        if (given.isEmpty() || given.length() > 80 || given.startsWith("0000-00-00")) {
            return null;
        }
        try {
            return read(given, zone, DIGITS.matcher(given));
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable Instant read(String given, ZoneId zone, Matcher digits) {
        if (digits.matches()) {
            String clock = digits.group(4) == null
                    ? ""
                    : digits.group(4) + ":" + digits.group(5) + ":" + (digits.group(6) == null ? "00" : digits.group(6))
                            + digits.group(7);
            return at(number(digits.group(1)), number(digits.group(2)), number(digits.group(3)), clock, zone);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(given);
        if (yearFirst.matches()) {
            int day = yearFirst.group(3) == null ? 1 : number(yearFirst.group(3));
            return at(number(yearFirst.group(1)), number(yearFirst.group(2)), day, yearFirst.group(4), zone);
        }
        Matcher dayFirst = DAY_FIRST.matcher(given);
        if (dayFirst.matches()) {
            int month = month(dayFirst.group(2));
            return at(year(dayFirst.group(3)), month, number(dayFirst.group(1)), dayFirst.group(4), zone);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(given);
        if (monthFirst.matches()) {
            int month = month(monthFirst.group(1));
            return at(number(monthFirst.group(3)), month, number(monthFirst.group(2)), monthFirst.group(4), zone);
        }
        return null;
    }

    private static @Nullable Instant at(int year, int month, int day, @Nullable String time, ZoneId zone) {
        if (time == null || time.isBlank()) {
            return LocalDateTime.of(year, month, day, 0, 0).atZone(zone).toInstant();
        }
        Matcher clock = CLOCK.matcher(time.strip());
        if (!clock.matches()) {
            return null;
        }
        String half = clock.group(1) == null ? clock.group(5) : clock.group(1);
        int hour = hour(number(clock.group(2)), half);
        int minute = clock.group(3) == null ? 0 : number(clock.group(3));
        // A leap second is told by some clocks and by no table.
        int second = clock.group(4) == null ? 0 : Math.min(59, number(clock.group(4)));
        LocalDateTime local = hour == 24
                ? LocalDateTime.of(year, month, day, 0, minute, second).plusDays(1)
                : LocalDateTime.of(year, month, day, hour, minute, second);
        ZoneOffset offset = offset(clock.group(6).strip());
        return offset == null
                ? local.atZone(zone).toInstant()
                : OffsetDateTime.of(local, offset).toInstant();
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.equals("오후") || half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static @Nullable ZoneOffset offset(String zone) {
        Matcher offset = OFFSET.matcher(zone);
        if (offset.matches()) {
            int minutes = number(offset.group(2)) * 60 + (offset.group(3) == null ? 0 : number(offset.group(3)));
            return ZoneOffset.ofTotalSeconds(60 * (offset.group(1).equals("-") ? -minutes : minutes));
        }
        Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT).replaceFirst("\\W.*", ""));
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return number(text);
        }
        String word = text.toLowerCase(Locale.ROOT);
        return 1 + MONTHS.indexOf(word.substring(0, Math.min(3, word.length())));
    }

    private static int year(String text) {
        int year = number(text);
        if (text.length() > 2) {
            return year;
        }
        return year >= 70 ? year + 1900 : year + 2000;
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
