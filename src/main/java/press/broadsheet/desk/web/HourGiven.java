package press.broadsheet.desk.web;

import java.time.Instant;
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
 * with its offset. An hour that a zone skips is refused; of one that it has twice, the first counts for a publication, the second for an embargo.
 */
final class HourGiven {

    /** No paper looks further back or plans further ahead; a year with a digit too many is noticed here. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private HourGiven() {}

    /**
     * The hour in a field, or null when it was left out. Left out means at once, so it must not come about by accident: an
     * empty field, or a zone without an hour, is refused.
     */
    static Publishing.@Nullable Hour orAtOnce(String field, Given given) {
        if (given.has(field)) {
            return required(field, given);
        }
        if (given.has("zone")) {
            throw new UnfitForPrint(field, "%s is missing, but a zone was sent".formatted(field));
        }
        return null;
    }

    static Publishing.Hour required(String field, Given given) {
        return read(field, given.required(field).strip(), given.text("zone"));
    }

    /** Until when something is held back: of an hour that a zone has twice, the second counts, so that nothing comes out early. */
    static Publishing.Hour until(String field, Given given) {
        Publishing.Hour hour = required(field, given);
        ZoneOffsetTransition change = offsetOf(given.required(field).strip())
                ? null
                : hour.zone().getRules().getTransition(LocalDateTime.ofInstant(hour.at(), hour.zone()));
        return change == null || !change.isOverlap()
                ? hour
                : new Publishing.Hour(hour.at().plus(change.getDuration().abs()), hour.zone());
    }

    private static boolean offsetOf(String text) {
        return offset(text, null) != null;
    }

    static Publishing.Hour read(String field, String text, @Nullable String zoneName) {
        ZoneId zone = zoneName == null ? null : zone(zoneName);
        Publishing.Hour hour = offset(text, zone);
        if (hour == null) {
            hour = local(field, text, zone);
        }
        if (hour.at().isBefore(FIRST) || !hour.at().isBefore(END)) {
            throw noTime(field, text);
        }
        return hour;
    }

    private static Publishing.@Nullable Hour offset(String text, @Nullable ZoneId zone) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return new Publishing.Hour(time.toInstant(), zone == null ? time.getOffset() : zone);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static UnfitForPrint noTime(String field, String text) {
        return new UnfitForPrint(field, "%s is a time like 2026-11-24T06:00, not \"%s\"".formatted(field, text));
    }

    private static Publishing.Hour local(String field, String text, @Nullable ZoneId zone) {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(text);
        } catch (DateTimeParseException _) {
            throw noTime(field, text);
        }
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

    private static ZoneId zone(String name) {
        // An offset is no zone: it would be wrong from the next change of the clocks on.
        if (!ZoneId.getAvailableZoneIds().contains(name) || name.startsWith("SystemV/")) {
            throw new UnfitForPrint(
                    "zone", "there is no time zone \"" + name + "\"; zones have names such as Asia/Seoul");
        }
        return ZoneId.of(name);
    }
}
