package press.broadsheet.feed;

import java.util.Map;
import press.broadsheet.edition.Gone;

/** Atom (RFC 4287) with paging (RFC 5005), deletions (RFC 6721) and the whole text. */
final class AtomWriter {

    private static final String TYPE = "application/atom+xml";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private AtomWriter() {}

    static byte[] write(Bulletin bulletin) {
        Xml xml = new Xml(
                "feed",
                bulletin.gone().isEmpty() ? Map.of("", ATOM) : Map.of("", ATOM, "at", TOMBSTONES),
                "xml:lang",
                bulletin.title().language().tag());
        xml.text("id", bulletin.place().name()).text("title", bulletin.heading());
        xml.text("subtitle", bulletin.description(), "type", "text");
        xml.text("updated", bulletin.moments().iso(bulletin.updated()));
        links(xml, bulletin);
        // Stands in for the author of stories without a byline.
        author(
                xml,
                bulletin.title().name(),
                bulletin.addresses().absolute(bulletin.title().front()));
        xml.text("rights", bulletin.owner()).text("generator", "Broadsheet");
        bulletin.gone().forEach(gone -> tombstone(xml, gone, bulletin));
        bulletin.items().forEach(item -> entry(xml, item, bulletin.moments()));
        return xml.bytes();
    }

    private static void links(Xml xml, Bulletin bulletin) {
        Bulletin.Place place = bulletin.place();
        xml.empty("link", "rel", "self", "type", TYPE, "href", place.self())
                .empty("link", "rel", "alternate", "type", "text/html", "href", bulletin.page())
                .empty("link", "rel", "first", "type", TYPE, "href", place.whole());
        String hub = bulletin.hub();
        if (hub != null) {
            xml.empty("link", "rel", "hub", "href", hub);
        }
        if (place.next() != null) {
            xml.empty("link", "rel", "next", "type", TYPE, "href", place.next());
        }
    }

    /** RFC 6721: readers drop what they have of a killed story. Not a word of it, and nothing of who killed it. */
    private static void tombstone(Xml xml, Gone gone, Bulletin bulletin) {
        xml.empty(
                "at:deleted-entry",
                "ref",
                bulletin.addresses().name(gone.id(), gone.first()),
                "when",
                bulletin.moments().iso(gone.at()));
    }

    private static void author(Xml xml, String name, String page) {
        xml.open("author").text("name", name);
        if (!page.isEmpty()) {
            xml.text("uri", page);
        }
        xml.close();
    }

    private static void entry(Xml xml, FeedItem item, Moments moments) {
        xml.open("entry", "xml:lang", item.language())
                .text("id", item.name())
                .text("title", item.headline())
                .empty("link", "rel", "alternate", "type", "text/html", "href", item.page())
                .text("published", moments.iso(item.first()))
                .text("updated", moments.iso(item.updated()));
        item.authors().forEach(author -> author(xml, author.name(), author.page()));
        item.categories().forEach(category -> xml.empty("category", "term", category));
        item.film()
                .ifPresent(film -> xml.empty(
                        "link",
                        "rel",
                        "enclosure",
                        "type",
                        film.type(),
                        "length",
                        film.bytes(),
                        "title",
                        film.use().title(),
                        "href",
                        film.href()));
        item.picture()
                .map(FeedPicture::usual)
                .ifPresent(
                        usual -> xml.empty("link", "rel", "enclosure", "type", FeedPicture.TYPE, "href", usual.href()));
        if (!item.summary().isEmpty()) {
            xml.text("summary", item.summary(), "type", "text");
        }
        xml.text("content", item.html(), "type", "html").close();
    }
}
