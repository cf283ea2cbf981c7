package press.broadsheet.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of the paper's zone, one after the other.
 *
 * @param from the first of them, or null when there is none
 * @param before the first that is not among them any longer, or null when they go on
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate before) {

    /** 2026, 2026-03 or 2026-03-03; with dots or slashes as well, and as Korean writes it. */
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})(?:[-./년](?:(\\d{1,2})(?:[-./월](?:(\\d{1,2})[.일]?)?)?)?)?");

    /** A year, a month or a day as people write it; empty when it is none. */
    public static Optional<Days> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || shape.group(1).equals("0000")) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.of(number(shape.group(1)), number(shape.group(2)), number(shape.group(3)));
            LocalDate before = shape.group(2) == null
                    ? from.plusYears(1)
                    : shape.group(3) == null ? from.plusMonths(1) : from.plusDays(1);
            return Optional.of(new Days(from, before));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** All that lie before the first of these. */
    Days earlier() {
        return new Days(null, from);
    }

    /** All that come after the last of these. */
    Days later() {
        return new Days(before, null);
    }

    /** The first millisecond of them. */
    long first(ZoneId zone) {
        return from == null
                ? Long.MIN_VALUE
                : from.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** The last millisecond of them. */
    long last(ZoneId zone) {
        return before == null
                ? Long.MAX_VALUE
                : before.atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    }
}
