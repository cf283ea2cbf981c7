package press.broadsheet.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.HousePage;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.StaffMember;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.FeedsView;
import press.broadsheet.page.view.HousePageView;
import press.broadsheet.page.view.Link;
import press.broadsheet.page.view.SiteMapView;
import press.broadsheet.page.view.StaffView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** The pages about the paper itself, those who make it, the site map for people and the list of feeds. */
final class HouseCaster implements Caster {

    private static final Pattern SHAPE = Pattern.compile("(?:/([a-z0-9-]+))?/([a-z0-9-]+)");

    private static final String STAFF = "staff";

    private final Sheets sheets;

    HouseCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher shape = SHAPE.matcher(address.path());
        if (!shape.matches()) {
            return null;
        }
        Masthead masthead = reading.masthead();
        Optional<Title> title = masthead.titleAt(shape.group(1) == null ? "" : shape.group(1));
        return title.map(one -> page(new Desktop(reading, masthead, one), shape.group(2), address))
                .orElse(null);
    }

    private @Nullable Cast page(Desktop desktop, String name, Address address) {
        return switch (name) {
            case "site-map" -> siteMap(desktop, address);
            case "feeds" -> feeds(desktop, address);
            case STAFF -> {
                List<StaffMember> people =
                        desktop.reading().people(desktop.title().prefix());
                yield people.isEmpty() ? house(desktop, name, address) : staff(desktop, people, address);
            }
            default -> house(desktop, name, address);
        };
    }

    private @Nullable Cast house(Desktop desktop, String name, Address address) {
        return desktop.reading()
                .housePage(desktop.title().prefix(), name)
                .map(page -> house(desktop, page, address))
                .orElse(null);
    }

    private Cast staff(Desktop desktop, List<StaffMember> people, Address address) {
        StaffView view = new StaffView(
                desktop.head("house", desktop.words().get("staff.heading"), address.path())
                        .view(),
                address.path(),
                people.stream().map(member -> PersonViews.of(member, desktop)).toList(),
                links(desktop));
        Instant newest =
                people.stream().map(StaffMember::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        return sheets.html(200, "staff", view, newest, List.of("house"));
    }

    private Cast house(Desktop desktop, HousePage page, Address address) {
        HousePageView view = new HousePageView(
                desktop.head("house", page.heading(), address.path())
                        .alternates(Tongues.of(desktop, title -> sister(desktop, title, page)))
                        .view(),
                address.path(),
                page.heading(),
                new BodyPrint(desktop).html(page.body()),
                desktop.times().full(page.at()),
                links(desktop));
        return sheets.html(200, "house", view, page.at(), List.of("house"));
    }

    /** The page of the same name about another title. */
    private static Optional<String> sister(Desktop desktop, Title other, HousePage page) {
        return desktop.reading().housePage(other.prefix(), page.name()).map(found -> other.under(found.name()));
    }

    /** The pages about the paper in the order in which papers list them, others after. */
    static List<Link> links(Desktop desktop) {
        String prefix = desktop.title().prefix();
        Map<String, String> pages = new LinkedHashMap<>(desktop.reading().housePages(prefix));
        if (desktop.reading().hasPeople(prefix)) {
            pages.put(STAFF, desktop.words().get("staff.heading"));
        }
        List<String> order = new ArrayList<>(List.of(
                "about",
                "introduction",
                "history",
                STAFF,
                "contact",
                "code-of-ethics",
                "ombudsman",
                "privacy",
                "terms",
                "copyright"));
        order.retainAll(pages.keySet());
        pages.keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
        List<Link> links = new ArrayList<>();
        order.forEach(name -> links.add(new Link(desktop.title().under(name), pages.getOrDefault(name, name))));
        links.add(new Link(desktop.title().under("feeds"), desktop.words().get("feeds.heading")));
        links.add(new Link(desktop.title().under("site-map"), desktop.words().get("sitemap.heading")));
        return links;
    }

    private Cast siteMap(Desktop desktop, Address address) {
        String heading = desktop.words().get("sitemap.heading");
        SiteMapView view = new SiteMapView(
                desktop.head("sections", heading, address.path())
                        .alternates(Tongues.of(desktop, "site-map"))
                        .view(),
                links(desktop),
                more(desktop));
        return sheets.html(200, "sitemap", view, Instant.EPOCH, List.of("house"));
    }

    /** The series of a title, and where its readers write letters. */
    private static List<Link> more(Desktop desktop) {
        List<Link> more = new ArrayList<>();
        List<Series> all = new DailyFeatures(desktop).series();
        if (!all.isEmpty()) {
            more.add(new Link(desktop.title().under("series"), desktop.words().get("series.heading")));
            all.forEach(series -> more.add(DailyFeatures.link(desktop.title(), series)));
        }
        if (LetterSheets.takesLetters(desktop.title())) {
            more.add(LetterSheets.write(desktop));
        }
        return more;
    }

    private Cast feeds(Desktop desktop, Address address) {
        String heading = desktop.words().get("feeds.heading");
        List<FeedsView.Feed> feeds = new ArrayList<>();
        feeds.add(feed(desktop.words().get("feeds.all"), false, Outlets.feed(desktop.title())));
        desktop.title().all().forEach(section -> feeds.add(feed(section, desktop.title())));
        new DailyFeatures(desktop)
                .series()
                .forEach(series -> feeds.add(feed(
                        series.heading(),
                        false,
                        desktop.title().under("series/" + series.name()).substring(1))));
        FeedsView view = new FeedsView(
                desktop.head("feeds", heading, address.path())
                        .alternates(Tongues.of(desktop, "feeds"))
                        .view(),
                feeds);
        return sheets.html(200, "feeds", view, Instant.EPOCH, List.of("house"));
    }

    private static FeedsView.Feed feed(Section section, Title title) {
        boolean child = !title.sections().contains(section) && !title.special().contains(section);
        return feed(section.name(), child, section.path().value());
    }

    private static FeedsView.Feed feed(String name, boolean child, String list) {
        String start = "/feeds/" + list;
        return new FeedsView.Feed(name, child, start + ".rss", start + ".atom", start + ".json");
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
