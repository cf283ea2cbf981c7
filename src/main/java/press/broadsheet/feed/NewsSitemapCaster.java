package press.broadsheet.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;

/** The sitemap of the newest stories, as news search engines want it; a story drops out when it is two days old. */
final class NewsSitemapCaster implements Caster {

    /** How long a story is news, from its first publication. */
    static final Duration NEWS = Duration.ofDays(2);

    /** The most stories that Google takes from the file. */
    static final int STORIES = 1_000;

    private static final Map<String, String> VOCABULARIES =
            Map.of("", SitemapFiles.VOCABULARY, "news", "http://www.google.com/schemas/sitemap-news/0.9");

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        HostFile file = SitemapFiles.at(address.path(), SitemapFiles.NEWS, reading.masthead());
        if (file == null) {
            return null;
        }
        Addresses addresses = new Addresses(reading.masthead());
        List<Card> news = news(file, reading);
        Xml xml = new Xml("urlset", VOCABULARIES);
        news.forEach(card -> story(xml, card, addresses));
        // What has dropped out changed the file too, so it is as new as its making.
        return MachineSheets.sheet(
                MachineSheets.XML,
                xml.bytes(),
                new Cast.Freshness(reading.moment(), MachineSheets.KEEP, List.of("sitemap"), until(news)));
    }

    private static List<Card> news(HostFile file, Reading reading) {
        Instant since = reading.moment().minus(NEWS);
        Masthead masthead = reading.masthead();
        return file.titles(masthead).stream()
                .flatMap(title -> reading.listAfter(ListName.of(title), STORIES, since).stream())
                .filter(card -> file.names(card, masthead))
                .distinct()
                .sorted(Comparator.comparing(Card::first)
                        .thenComparing(Card::id)
                        .reversed())
                .limit(STORIES)
                .toList();
    }

    /** When the oldest of them stops being news. */
    private static @Nullable Instant until(List<Card> news) {
        return news.isEmpty() ? null : news.getLast().first().plus(NEWS);
    }

    private static void story(Xml xml, Card card, Addresses addresses) {
        Title title = addresses.masthead().titleOf(card.placed().home());
        xml.open("url")
                .text("loc", addresses.absolute(card.path()))
                .open("news:news")
                .open("news:publication")
                .text("news:name", title.name())
                .text("news:language", title.language().primary())
                .close()
                .text("news:publication_date", new Moments(addresses.masthead().zone()).iso(card.first()))
                .text("news:title", card.headline())
                .close()
                .close();
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        Masthead masthead = reading.masthead();
        return touch
                .title()
                .flatMap(masthead::titleAt)
                .filter(_ -> Instant.ofEpochMilli(touch.at())
                        .isAfter(reading.moment().minus(NEWS)))
                .map(title -> HostFile.of(title, SitemapFiles.NEWS, masthead).path())
                .map(path -> new Outlet("news sitemap", Address.of(path)))
                .stream()
                .toList();
    }
}
