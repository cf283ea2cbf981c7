package press.broadsheet.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.PrintedMonth;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** The list of all sitemaps. It knows the months by their counts and reads no story. */
final class SitemapIndexCaster implements Caster {

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        HostFile file = SitemapFiles.at(address.path(), SitemapFiles.INDEX, reading.masthead());
        if (file == null) {
            return null;
        }
        Addresses addresses = new Addresses(reading.masthead());
        Moments moments = new Moments(addresses.masthead().zone());
        Xml xml = new Xml("sitemapindex", Map.of("", SitemapFiles.VOCABULARY));
        xml.open("sitemap")
                .text("loc", addresses.absolute(SitemapFiles.pages(file.title())))
                .close();
        HostFile films = new HostFile(file.title(), SitemapFiles.VIDEO);
        if (VideoSitemapCaster.any(films, reading)) {
            xml.open("sitemap").text("loc", addresses.absolute(films.path())).close();
        }
        Instant newest = Instant.EPOCH;
        for (Title title : file.titles(addresses.masthead())) {
            for (PrintedMonth month : reading.months(title)) {
                newest = month.changed().isAfter(newest) ? month.changed() : newest;
                int files = (month.stories() - 1) / SitemapFiles.ADDRESSES + 1;
                for (int number = 1; number <= files; number++) {
                    String path = new SitemapFiles.Stories(title, month.month(), number).path();
                    xml.open("sitemap")
                            .text("loc", addresses.absolute(path))
                            .text("lastmod", moments.iso(month.changed()))
                            .close();
                }
            }
        }
        return MachineSheets.sheet(MachineSheets.XML, xml.bytes(), newest, "sitemap");
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        Masthead masthead = reading.masthead();
        return touch
                .title()
                .flatMap(masthead::titleAt)
                .map(title -> HostFile.of(title, SitemapFiles.INDEX, masthead).path())
                .map(path -> new Outlet("sitemap index", Address.of(path)))
                .stream()
                .toList();
    }
}
