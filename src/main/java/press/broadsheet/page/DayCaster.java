package press.broadsheet.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Span;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.page.view.DayView;
import press.broadsheet.page.view.Link;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/**
 * Everything that a section, or a whole title, first printed on one day of the paper's zone. A day without stories has a page
 * that leads to the days beside it, but is called not found, so that nobody collects empty days.
 */
final class DayCaster implements Caster {

    private static final int STORIES = 24;
    private static final int WEEK = 7;

    private final Sheets sheets;

    DayCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Masthead masthead = reading.masthead();
        DayAddress asked = DayAddress.of(address.path(), masthead);
        if (asked == null) {
            return null;
        }
        LocalDate day = asked.day();
        if (day == null) {
            return newest(asked, masthead.zone(), reading);
        }
        Optional<ListName.Point> before = ListName.Point.parse(address.before());
        if (address.before() != null && before.isEmpty()) {
            return new Cast.Moved(address.path());
        }
        return day(new Desktop(reading, masthead, asked.title()), asked, day, before.orElse(null));
    }

    /** The newest day that has stories. */
    private static @Nullable Cast newest(DayAddress asked, ZoneId zone, Reading reading) {
        return reading.list(asked.list(), 1).stream()
                .map(card -> new Cast.Moved(asked.at(LocalDate.ofInstant(card.first(), zone))))
                .findFirst()
                .orElse(null);
    }

    private Cast day(Desktop desktop, DayAddress asked, LocalDate day, ListName.@Nullable Point before) {
        Span span = Span.of(day, desktop.masthead().zone());
        List<Card> cards = desktop.reading().listOf(asked.list(), span, STORIES + 1, before);
        List<Card> stories = cards.subList(0, Math.min(STORIES, cards.size()));
        String path = asked.at(day);
        String name = asked.front().text() + ", " + written(desktop, "day.day", day);
        Desktop.Head head =
                desktop.head("day", name, before == null ? path : new Address(path, before.toString()).toString());
        DayView view = new DayView(
                (stories.isEmpty() ? head.unindexed() : head).view(),
                asked.front(),
                written(desktop, "day.day", day),
                month(desktop, asked, day),
                beside(desktop, asked, desktop.reading().lastBefore(asked.list(), span.from())),
                beside(desktop, asked, desktop.reading().firstFrom(asked.list(), span.to())),
                desktop.cards(stories),
                cards.size() > STORIES ? path + "?before=" + ListName.Point.of(stories.getLast()) : null,
                before == null ? null : path);
        return sheets.html(stories.isEmpty() ? 404 : 200, "day", view, Desktop.newest(stories), List.of());
    }

    private static @Nullable Link beside(Desktop desktop, DayAddress asked, Optional<Instant> printed) {
        return printed.map(at -> LocalDate.ofInstant(at, desktop.masthead().zone()))
                .map(day -> new Link(asked.at(day), written(desktop, "day.day", day)))
                .orElse(null);
    }

    private static String written(Desktop desktop, String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        desktop.words().get(pattern), desktop.title().language().locale())
                .format(day);
    }

    private static DayView.Month month(Desktop desktop, DayAddress asked, LocalDate current) {
        YearMonth month = YearMonth.from(current);
        Set<LocalDate> printed = printed(desktop, asked.list(), month);
        List<List<DayView.@Nullable Day>> weeks = new ArrayList<>();
        List<DayView.@Nullable Day> week = new ArrayList<>();
        for (int empty = 1; empty < month.atDay(1).getDayOfWeek().getValue(); empty++) {
            week.add(null);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            week.add(new DayView.Day(number, printed.contains(day) ? asked.at(day) : null, day.equals(current)));
            if (week.size() == WEEK) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < WEEK) {
            week.add(null);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        Locale locale = desktop.title().language().locale();
        return new DayView.Month(
                written(desktop, "day.month", current),
                Stream.of(DayOfWeek.values())
                        .map(one -> one.getDisplayName(TextStyle.SHORT, locale))
                        .toList(),
                weeks);
    }

    /** Looked for day by day, so that a month of many thousand stories costs no more than one of thirty. */
    private static Set<LocalDate> printed(Desktop desktop, ListName list, YearMonth month) {
        ZoneId zone = desktop.masthead().zone();
        Span span = Span.of(month, zone);
        Set<LocalDate> printed = new HashSet<>();
        Optional<Instant> at = desktop.reading().firstFrom(list, span.from());
        while (at.isPresent() && at.get().isBefore(span.to())) {
            LocalDate day = LocalDate.ofInstant(at.get(), zone);
            printed.add(day);
            at = desktop.reading()
                    .firstFrom(list, day.plusDays(1).atStartOfDay(zone).toInstant());
        }
        return printed;
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
