package press.broadsheet.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Listed;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Span;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** The sitemaps of stories, by the month of first publication: an old month's file is made once and stays. */
final class StoriesSitemapCaster implements Caster {

    /** The longest address that the protocol allows. */
    private static final int LONGEST = 2_048;

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        if (!address.path().startsWith("/sitemaps/")) {
            return null;
        }
        Masthead masthead = reading.masthead();
        return SitemapFiles.Stories.at(address.path(), masthead)
                .<Cast>flatMap(file -> sheet(file, new Addresses(masthead), reading))
                .orElse(null);
    }

    private static Optional<Cast> sheet(SitemapFiles.Stories file, Addresses addresses, Reading reading) {
        ZoneId zone = addresses.masthead().zone();
        List<Listed> stories = reading.listWithin(
                ListName.of(file.title()), Span.of(file.month(), zone), file.skip(), SitemapFiles.ADDRESSES);
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        Moments moments = new Moments(zone);
        Xml xml = new Xml("urlset", Map.of("", SitemapFiles.VOCABULARY));
        Instant newest = Instant.EPOCH;
        for (Listed story : stories) {
            String address = addresses.absolute(story.path());
            // What is at home in another title stands in that one's files, at that one's address.
            boolean home = addresses.masthead().titleOf(story.path()).equals(file.title());
            if (home && address.length() <= LONGEST) {
                xml.open("url")
                        .text("loc", address)
                        .text("lastmod", moments.iso(story.updated()))
                        .close();
            }
            newest = story.updated().isAfter(newest) ? story.updated() : newest;
        }
        return Optional.of(MachineSheets.sheet(MachineSheets.XML, xml.bytes(), newest, "sitemap"));
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        Masthead masthead = reading.masthead();
        return touch
                .title()
                .flatMap(masthead::titleAt)
                .map(title -> file(title, Instant.ofEpochMilli(touch.at()), masthead.zone(), reading))
                .map(file -> new Outlet("sitemap " + file.name(), Address.of(file.path())))
                .stream()
                .toList();
    }

    private static SitemapFiles.Stories file(Title title, Instant at, ZoneId zone, Reading reading) {
        YearMonth month = YearMonth.from(at.atZone(zone));
        Span earlier = new Span(Span.of(month, zone).from(), at);
        return SitemapFiles.Stories.holding(title, month, reading.count(ListName.of(title), earlier));
    }
}
