package press.broadsheet.desk.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;
import press.broadsheet.desk.Publishing;
import press.broadsheet.story.UnfitForPrint;

/**
 * An hour as people type it: a local time with a named zone ({@code 2026-11-24T06:00} and {@code Asia/Seoul}), or a time
 * with its offset. An hour that a zone skips is refused; of one that it has twice, the first counts.
 */
final class HourGiven {

    private HourGiven() {}

    static Publishing.Hour read(String field, String text, @Nullable String zoneName) {
        ZoneId zone = zoneName == null ? null : zone(zoneName);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            checkYear(field, text, time.getYear());
            return new Publishing.Hour(time.toInstant(), zone == null ? time.getOffset() : zone);
        } catch (DateTimeParseException _) {
            return local(field, text, zone);
        }
    }

    private static Publishing.Hour local(String field, String text, @Nullable ZoneId zone) {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(text);
        } catch (DateTimeParseException _) {
            throw noTime(field, text);
        }
        checkYear(field, text, time.getYear());
        if (zone == null) {
            throw new UnfitForPrint("zone", "zone is missing: name the zone in which %s is meant".formatted(text));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        if (change != null && change.isGap()) {
            throw new UnfitForPrint(
                    field, "there is no %s in %s: the clocks skip that hour".formatted(text, zone.getId()));
        }
        return new Publishing.Hour(time.atZone(zone).toInstant(), zone);
    }

    /** Years that ISO 8601 writes with a sign do not fit into the tables' milliseconds. */
    private static void checkYear(String field, String text, int year) {
        if (year < 1 || year > 9_999) {
            throw noTime(field, text);
        }
    }

    private static UnfitForPrint noTime(String field, String text) {
        return new UnfitForPrint(field, "%s is a time like 2026-11-24T06:00, not \"%s\"".formatted(field, text));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            throw new UnfitForPrint("zone", "there is no time zone \"" + name + "\"");
        }
    }
}
