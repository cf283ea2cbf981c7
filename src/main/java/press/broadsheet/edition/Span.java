package press.broadsheet.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A stretch of time, with its beginning and without its end. */
public record Span(Instant from, Instant to) {

    /** A month of a zone. */
    public static Span of(YearMonth month, ZoneId zone) {
        return new Span(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** A day of a zone. */
    public static Span of(LocalDate day, ZoneId zone) {
        return new Span(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** What a list is looked at when this stretch of it is read. */
    Dependency of(ListName list) {
        return new Dependency(list.value(), from.toEpochMilli(), to.toEpochMilli() - 1);
    }
}
