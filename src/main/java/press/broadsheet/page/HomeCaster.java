package press.broadsheet.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.BlockView;
import press.broadsheet.page.view.CardView;
import press.broadsheet.page.view.DailyView;
import press.broadsheet.page.view.HomeView;
import press.broadsheet.page.view.Link;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** The front page of each title. */
final class HomeCaster implements Caster {

    private static final int DAILIES = 4;

    private final Sheets sheets;

    HomeCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Masthead masthead = reading.masthead();
        Title title = masthead.titles().stream()
                .filter(one -> one.front().equals(address.path()))
                .findFirst()
                .orElse(null);
        return title == null ? null : front(new Desktop(reading, masthead, title));
    }

    private Cast front(Desktop desktop) {
        FrontPage page = new FrontPage(desktop);
        // First: what appears every day leads no paper.
        List<DailyView> dailies = new DailyFeatures(desktop).place(page, _ -> true, DAILIES);
        List<Card> candidates = page.candidates();
        Card lead = page.lead(candidates);
        List<Link> related = lead == null ? List.of() : related(desktop, page, lead);
        List<Card> secondary = page.secondary(candidates);
        List<List<BlockView>> rows = rows(desktop, page);
        CardView leadView = lead == null ? null : desktop.card(lead);
        HomeView view = new HomeView(
                desktop.head("home", desktop.title().name(), desktop.title().front())
                        .description(desktop.title().nameplate().motto())
                        .feed()
                        .dailies(!dailies.isEmpty())
                        .alternates(Tongues.of(desktop, title -> Optional.of(title.front())))
                        .data(SchemaOrg.front(desktop))
                        .lite()
                        .image(leadView == null ? null : leadView.picture())
                        .view(),
                leadView,
                related,
                desktop.cards(secondary),
                rows,
                candidates.isEmpty()
                        ? null
                        : new DayAddress(desktop.title(), null, null).at(desktop.day(candidates.getFirst())),
                dailies);
        return sheets.html(200, "home", view, Desktop.newest(page.shown()), List.of("front"));
    }

    /** The sections in their order; those outside the tree come after the first. */
    private static List<List<BlockView>> rows(Desktop desktop, FrontPage page) {
        Rows rows = new Rows(page);
        List<Section> sections = desktop.title().sections();
        sections.stream().limit(1).forEach(rows::add);
        desktop.title().special().forEach(special -> rows.add(special, BlockView.Variant.SPECIAL));
        sections.stream().skip(1).forEach(rows::add);
        return rows.finished();
    }

    private static List<Link> related(Desktop desktop, FrontPage page, Card lead) {
        List<Card> related = desktop.reading().story(lead.id()).stream()
                .flatMap(print -> print.copy().body().related().stream())
                .distinct()
                .filter(id -> !id.equals(lead.id()))
                .flatMap(id -> desktop.reading().card(id).stream())
                .limit(3)
                .toList();
        related.forEach(page::place);
        return related.stream()
                .map(card -> new Link(card.path(), card.headline()))
                .toList();
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return Outlets.title(touch, reading)
                .map(title -> new Outlet("front " + title.front(), Address.of(title.front())))
                .stream()
                .toList();
    }
}
