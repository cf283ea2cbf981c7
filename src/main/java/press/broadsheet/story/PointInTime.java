package press.broadsheet.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as precise as somebody noted them, by ISO 8601: 2016, 2016-04, 2016-04-13, 2016-04-13T07:30, with or without offset. */
final class PointInTime {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

    private PointInTime() {}

    /** @throws UnfitForPrint when the text is no such time, or one that no calendar has */
    static String checked(String field, String text) {
        Matcher parts = SHAPE.matcher(text);
        try {
            if (parts.matches() && exists(parts)) {
                return text;
            }
        } catch (DateTimeException _) {
            // as wrong as one that has another form
        }
        throw new UnfitForPrint(
                field,
                "%s is a date or time like 2016-04-13 or 2016-04-13T07:30:00+09:00, not \"%s\""
                        .formatted(field, Wording.clean(text)));
    }

    private static boolean exists(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return true;
        }
        int month = Integer.parseInt(parts.group(2));
        if (parts.group(3) == null) {
            return YearMonth.of(year, month).getYear() == year;
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
        return parts.group(4) == null
                || (day.atTime(LocalTime.parse(parts.group(4))).getYear() == year
                        && (parts.group(5) == null
                                || ZoneOffset.of(parts.group(5)).getTotalSeconds() < 86_400));
    }
}
