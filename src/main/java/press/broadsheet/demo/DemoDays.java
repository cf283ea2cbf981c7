package press.broadsheet.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days in demo copy, which is as new on every first start: {@code data-from="saturday"}, {@code data-to="+18d"}. */
final class DemoDays {

    private static final Pattern DAY = Pattern.compile("(data-(?:from|to)=\")([a-z]+day|[+-]\\d+d)(\")");

    private DemoDays() {}

    /** The same with dates; a weekday is the next there is, today included. */
    static String written(String body, LocalDate today) {
        return DAY.matcher(body).replaceAll(found -> found.group(1) + day(found.group(2), today) + found.group(3));
    }

    private static LocalDate day(String text, LocalDate today) {
        return text.endsWith("day")
                ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT))))
                : today.plusDays(Long.parseLong(text.substring(0, text.length() - 1)));
    }
}
