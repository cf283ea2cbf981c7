package press.broadsheet.masthead;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/** On which days of the week something appears, in their order from Monday; on none when it has no rhythm. */
public record Rhythm(List<DayOfWeek> days) {

    public static final Rhythm DAILY = new Rhythm(List.of(DayOfWeek.values()));

    /** From time to time. */
    public static final Rhythm IRREGULAR = new Rhythm(List.of());

    private static final Rhythm WEEKDAYS = new Rhythm(List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

    private static final int SHORT = 3;

    public Rhythm {
        days = days.stream().distinct().sorted().toList();
    }

    /**
     * Reads {@code daily}, {@code weekdays}, {@code irregular}, or days such as {@code mon,thu}.
     *
     * @param field the field's name, for the error
     */
    public static Rhythm parse(String field, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "daily" -> DAILY;
            case "weekdays" -> WEEKDAYS;
            case "irregular" -> IRREGULAR;
            default ->
                new Rhythm(Arrays.stream(text.split(",", -1))
                        .map(day -> day(field, day))
                        .toList());
        };
    }

    private static DayOfWeek day(String field, String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word(day).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnfitForPrint(
                        field,
                        "a rhythm is daily, weekdays, irregular or days like mon,thu, not \"%s\""
                                .formatted(Wording.clean(text))));
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
    }

    public boolean daily() {
        return days.size() == DayOfWeek.values().length;
    }

    public boolean weekdays() {
        return equals(WEEKDAYS);
    }

    public boolean irregular() {
        return days.isEmpty();
    }

    /** True when something should appear on a day. */
    public boolean has(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** The way it is written for {@link #parse}. */
    public String text() {
        if (daily()) {
            return "daily";
        }
        return weekdays()
                ? "weekdays"
                : irregular() ? "irregular" : days.stream().map(Rhythm::word).collect(Collectors.joining(","));
    }
}
