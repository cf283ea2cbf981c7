package press.broadsheet.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.page.view.DayView;
import press.broadsheet.story.Occasion;

/** Days of the paper's zone as a page writes them. Belongs to one page. */
final class Days {

    private static final int WEEK = 7;

    private final Desktop desktop;

    Days(Desktop desktop) {
        this.desktop = desktop;
    }

    /** The day that it is; whoever asks must say that the page is good until {@link #midnight}. */
    LocalDate today() {
        return LocalDate.ofInstant(
                desktop.reading().moment(), desktop.masthead().zone());
    }

    /** When the day is over. */
    Instant midnight() {
        return today().plusDays(1).atStartOfDay(desktop.masthead().zone()).toInstant();
    }

    /** Weekday and date. */
    String written(LocalDate day) {
        return written("day.day", day);
    }

    /** The date as short as it can be. */
    String brief(LocalDate day) {
        return written("time.date", day);
    }

    private String written(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(desktop.words().get(pattern), locale())
                .format(day);
    }

    private Locale locale() {
        return desktop.title().language().locale();
    }

    /** From which day to which something goes on. */
    String written(Occasion occasion) {
        return occasion.oneDay()
                ? written(occasion.from())
                : desktop.words().get("listings.days", written(occasion.from()), written(occasion.to()));
    }

    /** On which days something appears. */
    String written(Rhythm rhythm) {
        if (rhythm.irregular()) {
            return desktop.words().get("rhythm.irregular");
        }
        if (rhythm.daily()) {
            return desktop.words().get("rhythm.daily");
        }
        return rhythm.weekdays()
                ? desktop.words().get("rhythm.weekdays")
                : desktop.words()
                        .get(
                                "rhythm.days",
                                Names.listed(
                                        rhythm.days().stream()
                                                .map(day -> day.getDisplayName(TextStyle.FULL, locale()))
                                                .toList(),
                                        desktop.words()));
    }

    /** A month as a calendar, in which the given days lead somewhere. */
    DayView.Month month(LocalDate current, Map<LocalDate, String> pages) {
        YearMonth month = YearMonth.from(current);
        List<DayView.@Nullable Day> days = new ArrayList<>();
        for (int empty = 1; empty < month.atDay(1).getDayOfWeek().getValue(); empty++) {
            days.add(null);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            days.add(new DayView.Day(number, pages.get(day), day.equals(current)));
        }
        while (days.size() % WEEK != 0) {
            days.add(null);
        }
        List<List<DayView.@Nullable Day>> weeks = new ArrayList<>();
        for (int from = 0; from < days.size(); from += WEEK) {
            weeks.add(new ArrayList<>(days.subList(from, from + WEEK)));
        }
        return new DayView.Month(
                written("day.month", current),
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                        .toList(),
                weeks);
    }
}
