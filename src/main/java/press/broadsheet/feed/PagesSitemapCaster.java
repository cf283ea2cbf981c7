package press.broadsheet.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.HousePage;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.StaffMember;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Section;
import press.broadsheet.masthead.Series;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/**
 * The sitemap of what is no story: fronts, sections, pages about the paper, the staff. Only pages about the paper say when they changed; a front
 * changes so often that saying so would be of no use.
 */
final class PagesSitemapCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        HostFile host = host(address.path(), reading.masthead());
        if (host == null) {
            return null;
        }
        Addresses addresses = new Addresses(reading.masthead());
        Xml xml = new Xml("urlset", Map.of("", SitemapFiles.VOCABULARY));
        Instant newest = Instant.EPOCH;
        for (Title title : host.titles(addresses.masthead())) {
            page(xml, addresses.absolute(title.front()));
            title.all().stream().map(Section::path).forEach(path -> page(xml, addresses.absolute("/" + path)));
            page(xml, addresses.absolute(Addresses.under(title) + "feeds"));
            page(xml, addresses.absolute(Addresses.under(title) + "site-map"));
            series(xml, title, reading, addresses);
            for (Instant changed :
                    List.of(housePages(xml, title, reading, addresses), people(xml, title, reading, addresses))) {
                newest = changed.isAfter(newest) ? changed : newest;
            }
        }
        return MachineSheets.sheet(MachineSheets.XML, xml.bytes(), newest, "sitemap");
    }

    private static @Nullable HostFile host(String path, Masthead masthead) {
        return masthead.titles().stream()
                .filter(title -> SitemapFiles.pages(title).equals(path))
                .flatMap(title -> HostFile.at(new HostFile(title, SitemapFiles.INDEX).path(), masthead).stream())
                .findFirst()
                .orElse(null);
    }

    private static Instant housePages(Xml xml, Title title, Reading reading, Addresses addresses) {
        Moments moments = new Moments(addresses.masthead().zone());
        List<HousePage> pages = reading.housePages(title.prefix()).keySet().stream()
                .flatMap(name -> reading.housePage(title.prefix(), name).stream())
                .toList();
        pages.forEach(page -> xml.open("url")
                .text("loc", addresses.absolute(Addresses.under(title) + page.name()))
                .text("lastmod", moments.iso(page.at()))
                .close());
        return pages.stream().map(HousePage::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static Instant people(Xml xml, Title title, Reading reading, Addresses addresses) {
        List<StaffMember> people = reading.people(title.prefix());
        if (!people.isEmpty()) {
            page(xml, addresses.absolute(title.under("staff")));
        }
        // What they wrote is added every day: no time is said, as of fronts.
        people.forEach(member -> page(
                xml,
                addresses.absolute(title.under(
                        "author/" + AddressWords.encode(member.person().words())))));
        return people.stream().map(StaffMember::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Series, and where readers write letters: no time is said, as of fronts. */
    private static void series(Xml xml, Title title, Reading reading, Addresses addresses) {
        List<Series> all = reading.dailies().series(title.prefix());
        if (!all.isEmpty()) {
            page(xml, addresses.absolute(title.under("series")));
        }
        all.forEach(one -> page(xml, addresses.absolute(title.under("series/" + one.name()))));
        if (title.all().stream().anyMatch(section -> section.use().ofReaders())) {
            page(xml, addresses.absolute(title.under("letters/write")));
        }
    }

    private static void page(Xml xml, String address) {
        xml.open("url").text("loc", address).close();
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
