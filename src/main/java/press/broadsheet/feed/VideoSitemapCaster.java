package press.broadsheet.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.StoryId;

/** The newest stories with films of the paper's own, as Google's video extension of sitemaps wants them. */
final class VideoSitemapCaster implements Caster {

    /** Older films are found by the pages they stand on, which the other sitemaps name. */
    static final int STORIES = 1_000;

    private static final Map<String, String> VOCABULARIES =
            Map.of("", SitemapFiles.VOCABULARY, "video", "http://www.google.com/schemas/sitemap-video/1.1");

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        HostFile file = SitemapFiles.at(address.path(), SitemapFiles.VIDEO, reading.masthead());
        if (file == null) {
            return null;
        }
        Addresses addresses = new Addresses(reading.masthead());
        List<Card> cards = films(file, reading);
        if (cards.isEmpty()) {
            // A sitemap must name one page at least.
            return new Cast.Unknown();
        }
        Map<StoryId, Print> prints =
                reading.stories(cards.stream().map(Card::id).toList());
        Xml xml = new Xml("urlset", VOCABULARIES);
        Instant newest = Instant.EPOCH;
        for (Card card : cards) {
            Print print = prints.get(card.id());
            if (print != null) {
                story(xml, print, reading, addresses);
                newest = card.updated().isAfter(newest) ? card.updated() : newest;
            }
        }
        return MachineSheets.sheet(MachineSheets.XML, xml.bytes(), newest, "sitemap");
    }

    /** True when the file has anything to name. */
    static boolean any(HostFile file, Reading reading) {
        boolean wholePaper =
                file.titles(reading.masthead()).containsAll(reading.masthead().titles());
        return wholePaper
                ? !reading.list(ListName.films(), 1).isEmpty()
                : !films(file, reading).isEmpty();
    }

    private static List<Card> films(HostFile file, Reading reading) {
        Masthead masthead = reading.masthead();
        return reading.list(ListName.films(), STORIES).stream()
                .filter(card -> file.names(card, masthead))
                .toList();
    }

    private static void story(Xml xml, Print print, Reading reading, Addresses addresses) {
        Moments moments = new Moments(addresses.masthead().zone());
        List<FeedFilm> films = print.copy().body().videos().stream()
                .distinct()
                .flatMap(use -> FeedFilm.of(use, reading, addresses).stream())
                .toList();
        if (films.isEmpty()) {
            return;
        }
        xml.open("url").text("loc", addresses.absolute(print.card().path()));
        for (FeedFilm film : films) {
            String caption = film.use().caption();
            xml.open("video:video")
                    .text("video:thumbnail_loc", film.poster().usual().href())
                    .text("video:title", film.use().title())
                    .text("video:description", caption.isEmpty() ? print.card().headline() : caption)
                    .text("video:content_loc", film.href())
                    .text("video:duration", Long.toString(film.film().seconds()))
                    .text("video:publication_date", moments.iso(print.card().first()))
                    .close();
        }
        xml.close();
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        if (!touch.subject().equals(ListName.films().value())) {
            return List.of();
        }
        Masthead masthead = reading.masthead();
        return masthead.titles().stream()
                .map(title -> HostFile.of(title, SitemapFiles.VIDEO, masthead).path())
                .distinct()
                .map(path -> new Outlet("video sitemap", Address.of(path)))
                .toList();
    }
}
