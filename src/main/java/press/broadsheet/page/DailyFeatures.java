package press.broadsheet.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import press.broadsheet.edition.Instalment;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.DailyView;
import press.broadsheet.page.view.InstalmentView;
import press.broadsheet.page.view.Link;
import press.broadsheet.story.StoryId;

/** The newest of each series on fronts, and a story's place in its series. Belongs to one page. */
final class DailyFeatures {

    private final Desktop desktop;
    private final Days days;

    DailyFeatures(Desktop desktop) {
        this.desktop = desktop;
        this.days = new Days(desktop);
    }

    List<Series> series() {
        return desktop.reading().dailies().series(desktop.title().prefix());
    }

    static boolean under(Section section, Series series) {
        return series.section().equals(section.path())
                || series.section().value().startsWith(section.path() + "/");
    }

    static Link link(Title title, Series series) {
        return new Link(title.under("series/" + series.name()), series.heading());
    }

    /** The newest of the series that are wanted, of each that does not stand on the page yet. */
    List<DailyView> place(FrontPage page, Predicate<Series> wanted, int most) {
        return series().stream()
                .filter(wanted)
                .flatMap(series -> newest(page, series).stream())
                .limit(most)
                .toList();
    }

    private Optional<DailyView> newest(FrontPage page, Series series) {
        Optional<Instalment> newest =
                desktop.reading().dailies().newest(series).filter(instalment -> !page.has(instalment.card()));
        newest.map(Instalment::card).ifPresent(page::place);
        return newest.map(instalment -> view(series, instalment));
    }

    DailyView view(Series series, Instalment instalment) {
        return new DailyView(
                link(desktop.title(), series),
                days.written(instalment.day()),
                desktop.card(instalment.card()),
                series.kind().drawn());
    }

    /** Where a story stands in its series, when it is an instalment of one. */
    Optional<InstalmentView> of(StoryId story) {
        return desktop.reading().dailies().issue(story).map(issue -> {
            Title title = desktop.masthead().titleAt(issue.series().prefix()).orElse(desktop.title());
            LocalDate day = issue.day();
            return new InstalmentView(
                    link(title, issue.series()),
                    days.written(day),
                    desktop.reading().dailies().before(issue.series(), day, 1).stream()
                            .findFirst()
                            .map(this::beside)
                            .orElse(null),
                    desktop.reading()
                            .dailies()
                            .after(issue.series(), day)
                            .map(this::beside)
                            .orElse(null));
        });
    }

    Link beside(Instalment instalment) {
        return new Link(instalment.card().path(), days.written(instalment.day()));
    }
}
