package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.BlockView;
import press.broadsheet.page.view.DailyView;
import press.broadsheet.page.view.PictureView;
import press.broadsheet.page.view.SectionFrontView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;

/** The front of each section, and the older pages behind it to the first story the paper printed. */
final class SectionCaster implements Caster {

    static final int STORIES = 24;
    private static final int DAILIES = 4;

    private final Sheets sheets;

    SectionCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        SectionPath path = path(address);
        Masthead masthead = reading.masthead();
        Section section = path == null ? null : masthead.section(path).orElse(null);
        if (path == null || section == null) {
            return null;
        }
        Optional<ListName.Point> before = ListName.Point.parse(address.before());
        if (address.before() != null && before.isEmpty()) {
            return new Cast.Moved(address.path());
        }
        Desktop desktop = new Desktop(reading, masthead, masthead.titleOf(path));
        if (section.use().ofReaders()) {
            return new LettersFront(sheets, desktop, section).cast(address, before.orElse(null));
        }
        return before.map(point -> older(desktop, section, address, point)).orElseGet(() -> switch (section.use()) {
            case OPINION -> new OpinionFront(sheets, desktop, section).cast();
            case LISTINGS -> new ListingsFront(sheets, desktop, section).cast();
            case NEWS, EDITORIALS, LETTERS, OPEN_LETTERS -> front(desktop, section);
        });
    }

    private static @Nullable SectionPath path(Address address) {
        try {
            return new SectionPath(address.path().substring(1));
        } catch (UnfitForPrint _) {
            return null;
        }
    }

    private Cast front(Desktop desktop, Section section) {
        List<Card> cards = desktop.reading().list(ListName.of(section.path()), STORIES + 1);
        FrontPage page = new FrontPage(desktop);
        List<DailyView> dailies =
                new DailyFeatures(desktop).place(page, series -> DailyFeatures.under(section, series), DAILIES);
        List<Card> stories = new ArrayList<>(cards.subList(0, Math.min(STORIES, cards.size())));
        stories.removeIf(page::has);
        stories.forEach(page::place);
        List<BlockView> top = SectionTop.of(desktop, section, stories);
        Rows below = new Rows(page);
        section.children().forEach(child -> below.add(child, BlockView.Variant.HALF));
        SectionFrontView view = new SectionFrontView(
                head(desktop, section)
                        .image(picture(top))
                        .dailies(!dailies.isEmpty())
                        .lite()
                        .alternates(Tongues.of(desktop, title -> counterpart(desktop, title, section)))
                        .data(SchemaOrg.collection(desktop, section, stories))
                        .view(),
                section.name(),
                section.path().value(),
                special(desktop, section),
                tabs(desktop, section),
                section.partner(),
                top,
                desktop.cards(stories),
                below.finished(),
                cards.size() > STORIES ? olderHref(section, cards.get(STORIES - 1)) : null,
                null,
                days(desktop, section, cards),
                dailies);
        return sheets.html(200, "section", view, Desktop.newest(page.shown()), List.of(tag(section)));
    }

    private Cast older(Desktop desktop, Section section, Address address, ListName.Point before) {
        List<Card> cards = desktop.reading().list(ListName.of(section.path()), STORIES + 1, before);
        List<Card> stories = cards.subList(0, Math.min(STORIES, cards.size()));
        SectionFrontView view = new SectionFrontView(
                desktop.head("section", section.name(), address.toString())
                        .feed(section)
                        .bar(TitleViews.bar(desktop.title(), section.path()))
                        .view(),
                section.name(),
                section.path().value(),
                special(desktop, section),
                tabs(desktop, section),
                section.partner(),
                List.of(),
                desktop.cards(stories),
                List.of(),
                cards.size() > STORIES ? olderHref(section, stories.getLast()) : null,
                "/" + section.path(),
                days(desktop, section, cards));
        return sheets.html(200, "section", view, Desktop.newest(stories), List.of(tag(section)));
    }

    /** The day of the newest story on the page. */
    static @Nullable String days(Desktop desktop, Section section, List<Card> cards) {
        return cards.isEmpty()
                ? null
                : new DayAddress(desktop.title(), section, null).at(desktop.day(cards.getFirst()));
    }

    private static @Nullable PictureView picture(List<BlockView> top) {
        return top.isEmpty() ? null : top.getFirst().cards().getFirst().picture();
    }

    private static boolean special(Desktop desktop, Section section) {
        return desktop.title().special().contains(section);
    }

    static Desktop.Head head(Desktop desktop, Section section) {
        return desktop.head("section", section.name(), "/" + section.path())
                .description(desktop.words()
                        .get(
                                "section.description",
                                section.name(),
                                desktop.title().name()))
                .feed(section)
                .bar(TitleViews.bar(desktop.title(), section.path()));
    }

    private static Optional<String> counterpart(Desktop desktop, Title other, Section section) {
        return other.counterpart(desktop.title(), section.path()).map(found -> "/" + found.path());
    }

    static String olderHref(Section section, Card last) {
        return "/" + section.path() + "?before=" + ListName.Point.of(last);
    }

    static String tag(Section section) {
        return "section-" + section.path().value().replace('/', '-');
    }

    private static Optional<Section> parentOf(Title title, Section section) {
        SectionPath parent = section.path().parent();
        return parent == null ? Optional.empty() : title.section(parent);
    }

    static List<SectionFrontView.Tab> tabs(Desktop desktop, Section section) {
        Section family = parentOf(desktop.title(), section).orElse(section);
        if (family.children().isEmpty()) {
            return List.of();
        }
        List<SectionFrontView.Tab> tabs = new ArrayList<>();
        tabs.add(tab(family, family.name(), section));
        family.children().forEach(child -> tabs.add(tab(child, child.name(), section)));
        return tabs;
    }

    private static SectionFrontView.Tab tab(Section to, String text, Section current) {
        return new SectionFrontView.Tab("/" + to.path(), text, to.equals(current));
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return Outlets.section(touch)
                .filter(path -> reading.masthead().section(path).isPresent())
                .map(path -> new Outlet("section " + path, Address.of("/" + path)))
                .stream()
                .toList();
    }
}
