package press.broadsheet.masthead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/**
 * Something that appears again and again under one name, each time for a day: a strip, a cartoon, a horoscope.
 *
 * @param prefix of the title
 * @param name the last part of its address, such as {@code pier-and-quill}
 * @param heading what readers call it
 * @param section where it belongs
 * @param hour from which hour of its day an instalment is shown, in the paper's zone
 * @param description plain text, may be empty
 */
public record Series(
        String prefix,
        String name,
        String heading,
        Kind kind,
        SectionPath section,
        Rhythm rhythm,
        LocalTime hour,
        String description) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    /** What it is, which decides how an instalment is shown. */
    public enum Kind {
        COMIC,
        CARTOON,
        HOROSCOPE,
        HISTORY,
        COLUMN,
        PUZZLE,
        OTHER;

        /** As scripts write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind parse(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(text.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UnfitForPrint(
                            "kind",
                            "a series is one of %s, not \"%s\""
                                    .formatted(
                                            Arrays.stream(values())
                                                    .map(Kind::word)
                                                    .collect(Collectors.joining(", ")),
                                            Wording.clean(text))));
        }

        /** True for what is drawn. */
        public boolean drawn() {
            return this == COMIC || this == CARTOON;
        }
    }

    public Series {
        if (name.length() > 60 || !NAME.matcher(name).matches()) {
            throw new UnfitForPrint(
                    "name", "a series is named like pier-and-quill in an address, not " + Wording.clean(name));
        }
        heading = Wording.clean(heading);
        if (heading.isEmpty() || heading.length() > 120) {
            throw new UnfitForPrint("name", "a series needs a name of at most 120 characters");
        }
        description = Wording.clean(description);
        if (description.length() > 1_000) {
            throw new UnfitForPrint("description", "a description has at most 1,000 characters");
        }
    }

    /** The moment at which the instalment for a day is shown; where the zone skips the hour, the first moment after it. */
    public Instant begins(LocalDate day, ZoneId zone) {
        LocalDateTime local = day.atTime(hour);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
