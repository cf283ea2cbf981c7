package press.broadsheet.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Dailies;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.EventView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.ListingsView;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.WebAddress;

/**
 * What goes on today, in the six days after and in the weeks after those. What is over leaves the page at midnight in the
 * paper's zone, when the page goes stale. Belongs to one page.
 */
final class ListingsFront {

    private static final int WEEK = 6;
    private static final int MONTH = 30;

    /** The most lines that one page has. */
    private static final int LINES = 300;

    private final Sheets sheets;
    private final Desktop desktop;
    private final Section section;
    private final Days days;
    private final LocalDate today;

    ListingsFront(Sheets sheets, Desktop desktop, Section section) {
        this.sheets = sheets;
        this.desktop = desktop;
        this.section = section;
        this.days = new Days(desktop);
        this.today = days.today();
    }

    /** A line with the story that it stands in. */
    private record Line(Occasion occasion, Card card) {
        boolean begins(LocalDate after, LocalDate last) {
            return occasion.from().isAfter(after) && !occasion.from().isAfter(last);
        }
    }

    Cast cast() {
        List<Line> lines = lines();
        List<Card> cards = desktop.reading().list(ListName.of(section.path()), SectionCaster.STORIES + 1);
        List<Card> stories = cards.subList(0, Math.min(SectionCaster.STORIES, cards.size()));
        ListingsView view = new ListingsView(
                SectionCaster.head(desktop, section)
                        .data(SchemaFacts.events(
                                desktop, lines.stream().map(Line::occasion).toList(), "/" + section.path()))
                        .dailies(true)
                        .view(),
                section.name(),
                SectionCaster.tabs(desktop, section),
                periods(lines),
                desktop.cards(stories),
                cards.size() > SectionCaster.STORIES ? SectionCaster.olderHref(section, stories.getLast()) : null,
                SectionCaster.days(desktop, section, cards));
        return sheets.html(
                "listings", view, Desktop.newest(stories), List.of(SectionCaster.tag(section)), days.midnight());
    }

    private List<Line> lines() {
        List<Dailies.Announced> announced =
                desktop.reading().dailies().announced(ListName.of(section.path()), today, today.plusDays(MONTH), LINES);
        Map<StoryId, Print> prints = desktop.reading()
                .stories(announced.stream()
                        .map(Dailies.Announced::story)
                        .distinct()
                        .toList());
        List<Line> lines = new ArrayList<>();
        for (Dailies.Announced one : announced) {
            Print print = prints.get(one.story());
            if (print != null && one.number() < print.copy().body().occasions().size()) {
                lines.add(new Line(print.copy().body().occasions().get(one.number()), print.card()));
            }
        }
        return lines;
    }

    private List<ListingsView.Period> periods(List<Line> lines) {
        LocalDate week = today.plusDays(WEEK);
        return List.of(
                new ListingsView.Period(
                        "today",
                        desktop.words().get("listings.today"),
                        desktop.words().get("listings.today.empty"),
                        onToday(lines)),
                new ListingsView.Period(
                        "week",
                        desktop.words().get("listings.week"),
                        desktop.words().get("listings.week.empty"),
                        byDay(lines, line -> line.begins(today, week))),
                new ListingsView.Period(
                        "month",
                        desktop.words().get("listings.month"),
                        desktop.words().get("listings.month.empty"),
                        byDay(lines, line -> line.begins(week, today.plusDays(MONTH)))));
    }

    private List<ListingsView.Day> onToday(List<Line> lines) {
        List<EventView> on = lines.stream()
                .filter(line -> !line.occasion().from().isAfter(today))
                .map(this::view)
                .toList();
        return on.isEmpty() ? List.of() : List.of(new ListingsView.Day(days.written(today), on));
    }

    private List<ListingsView.Day> byDay(List<Line> lines, Predicate<Line> wanted) {
        Map<LocalDate, List<EventView>> byDay = new TreeMap<>();
        lines.stream().filter(wanted).forEach(line -> byDay.computeIfAbsent(
                        line.occasion().from(), _ -> new ArrayList<>())
                .add(view(line)));
        return byDay.entrySet().stream()
                .map(day -> new ListingsView.Day(days.written(day.getKey()), day.getValue()))
                .toList();
    }

    private EventView view(Line line) {
        Occasion occasion = line.occasion();
        return new EventView(
                occasion.what(),
                occasion.where(),
                occasion.oneDay() ? "" : desktop.words().get("listings.until", days.written(occasion.to())),
                occasion.hours(),
                occasion.price(),
                link(occasion),
                new Link(line.card().path(), line.card().headline()));
    }

    private @Nullable Link link(Occasion occasion) {
        WebAddress link = occasion.link();
        return link == null ? null : new Link(link.value(), desktop.words().get("listings.link", occasion.what()));
    }
}
