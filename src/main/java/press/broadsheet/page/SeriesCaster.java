package press.broadsheet.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Dailies;
import press.broadsheet.edition.Instalment;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.DayView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.SerialsView;
import press.broadsheet.page.view.SeriesView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** A series with its newest instalment in full and all others behind it; and the list of all series of a title. */
final class SeriesCaster implements Caster {

    private static final Pattern SHAPE = Pattern.compile("(?:/([a-z0-9-]+))?/series(?:/([a-z0-9-]+))?");
    private static final int INSTALMENTS = 24;

    private final Sheets sheets;

    SeriesCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher shape = SHAPE.matcher(address.path());
        if (!shape.matches()) {
            return null;
        }
        Masthead masthead = reading.masthead();
        Title title =
                masthead.titleAt(shape.group(1) == null ? "" : shape.group(1)).orElse(null);
        if (title == null) {
            return null;
        }
        Desktop desktop = new Desktop(reading, masthead, title);
        return shape.group(2) == null
                ? all(desktop, address)
                : reading.dailies()
                        .series(title.prefix(), shape.group(2))
                        .map(series -> one(desktop, series, address))
                        .orElse(null);
    }

    private @Nullable Cast all(Desktop desktop, Address address) {
        DailyFeatures features = new DailyFeatures(desktop);
        List<Series> all = features.series();
        if (all.isEmpty()) {
            return null;
        }
        String heading = desktop.words().get("series.heading");
        Dailies dailies = desktop.reading().dailies();
        SerialsView view = new SerialsView(
                desktop.head("series", heading, address.path()).dailies(true).view(),
                heading,
                all.stream()
                        .map(series -> new SerialsView.Line(
                                DailyFeatures.link(desktop.title(), series),
                                new Days(desktop).written(series.rhythm()),
                                series.description(),
                                dailies.newest(series)
                                        .map(newest -> features.view(series, newest))
                                        .orElse(null)))
                        .toList());
        return sheets.html(200, "serials", view, Instant.EPOCH, List.of("series"));
    }

    private Cast one(Desktop desktop, Series series, Address address) {
        String asked = address.before();
        LocalDate before = asked == null ? null : day(asked);
        if (asked != null && before == null) {
            return new Cast.Moved(address.path());
        }
        Dailies dailies = desktop.reading().dailies();
        Instalment newest = before == null ? dailies.newest(series).orElse(null) : null;
        LocalDate from = before != null ? before : newest == null ? LocalDate.MAX : newest.day();
        List<Instalment> found = dailies.before(series, from, INSTALMENTS + 1);
        List<Instalment> listed = found.subList(0, Math.min(INSTALMENTS, found.size()));
        Days days = new Days(desktop);
        SeriesView view = new SeriesView(
                head(desktop, series, newest, address),
                series.heading(),
                series.kind().word(),
                days.written(series.rhythm()),
                series.description(),
                newest == null ? null : shown(desktop, series, newest, listed),
                listed.stream()
                        .map(one -> new SeriesView.Listed(days.written(one.day()), desktop.card(one.card())))
                        .toList(),
                month(days, dailies, series, newest, listed),
                found.size() > INSTALMENTS
                        ? address.path() + "?before=" + listed.getLast().day()
                        : null,
                before == null ? null : address.path());
        return sheets.html(
                "series", view, changed(newest, listed), List.of("series-" + series.name()), days.midnight());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) && day.getYear() > 0 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Instant changed(@Nullable Instalment newest, List<Instalment> listed) {
        List<Instalment> all = new ArrayList<>(listed);
        if (newest != null) {
            all.add(newest);
        }
        return Desktop.newest(all.stream().map(Instalment::card).toList());
    }

    private static press.broadsheet.page.view.HeadView head(
            Desktop desktop, Series series, @Nullable Instalment newest, Address address) {
        return desktop.head("series", series.heading(), address.toString())
                .description(series.description())
                .feed(
                        series.heading(),
                        desktop.title().under("series/" + series.name()).substring(1))
                .bar(TitleViews.bar(desktop.title(), series.section()))
                .image(newest == null ? null : PictureViews.of(newest.card().picture(), desktop.reading()))
                .data(SchemaFacts.series(desktop, series))
                .dailies(true)
                .view();
    }

    private static SeriesView.Shown shown(Desktop desktop, Series series, Instalment newest, List<Instalment> listed) {
        Days days = new Days(desktop);
        String label = newest.day().equals(days.today())
                ? desktop.words().get("series.today")
                : desktop.words().get(series.rhythm().has(days.today()) ? "series.missing" : "series.newest");
        return new SeriesView.Shown(
                label,
                days.written(newest.day()),
                new Link(newest.card().path(), newest.card().headline()),
                PictureViews.of(newest.card().picture(), desktop.reading()),
                desktop.reading()
                        .story(newest.card().id())
                        .map(print -> new BodyPrint(desktop)
                                .html(print.copy(), newest.card().path()))
                        .orElse("")
                        .replace("<h2>", "<h3>")
                        .replace("</h2>", "</h3>"),
                listed.stream()
                        .findFirst()
                        .map(new DailyFeatures(desktop)::beside)
                        .orElse(null));
    }

    private static DayView.@Nullable Month month(
            Days days, Dailies dailies, Series series, @Nullable Instalment newest, List<Instalment> listed) {
        if (newest == null && listed.isEmpty()) {
            return null;
        }
        LocalDate current = newest == null ? listed.getFirst().day() : newest.day();
        Map<LocalDate, String> pages = new TreeMap<>();
        dailies.of(series, YearMonth.from(current))
                .forEach((day, one) -> pages.put(day, one.card().path()));
        return days.month(current, pages);
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
