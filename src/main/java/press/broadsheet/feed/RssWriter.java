package press.broadsheet.feed;

import java.time.Instant;
import java.util.Map;

/** RSS 2.0 by the RSS Board's best-practice profile, with the whole text. */
final class RssWriter {

    /** How many minutes a reader may wait before it asks again. */
    static final int TTL = 5;

    private static final Map<String, String> VOCABULARIES = Map.of(
            "atom", "http://www.w3.org/2005/Atom",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "media", "http://search.yahoo.com/mrss/");

    private RssWriter() {}

    static byte[] write(Bulletin bulletin) {
        Xml xml = new Xml("rss", VOCABULARIES, "version", "2.0").open("channel");
        xml.text("title", bulletin.heading())
                .text("link", bulletin.page())
                .text("description", asHtml(bulletin.description()))
                .text("language", bulletin.title().language().tag())
                .text("copyright", bulletin.owner())
                .text("generator", "Broadsheet")
                .text("ttl", Integer.toString(TTL));
        links(xml, bulletin);
        Instant updated = bulletin.updated();
        if (!updated.equals(Instant.EPOCH)) {
            xml.text("lastBuildDate", bulletin.moments().rss(updated));
        }
        bulletin.items().forEach(item -> item(xml, item, bulletin.moments()));
        return xml.bytes();
    }

    /** Feed readers take a description for HTML, so that plain text must be escaped for it before it is for XML. */
    private static String asHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void links(Xml xml, Bulletin bulletin) {
        String type = "application/rss+xml";
        Bulletin.Place place = bulletin.place();
        String hub = bulletin.hub();
        if (hub != null) {
            xml.empty("atom:link", "rel", "hub", "href", hub);
        }
        xml.empty("atom:link", "rel", "self", "type", type, "href", place.self());
        if (place.next() != null) {
            xml.empty("atom:link", "rel", "next", "type", type, "href", place.next());
        }
    }

    private static void item(Xml xml, FeedItem item, Moments moments) {
        xml.open("item")
                .text("title", item.headline())
                .text("link", item.page())
                .text("guid", item.name(), "isPermaLink", "false")
                .text("pubDate", moments.rss(item.first()));
        item.authors().forEach(author -> xml.text("dc:creator", author.name()));
        item.categories().forEach(category -> xml.text("category", category));
        if (!item.summary().isEmpty()) {
            xml.text("description", asHtml(item.summary()));
        }
        xml.text("content:encoded", item.html());
        item.film().ifPresent(film -> film(xml, film));
        item.picture().ifPresent(picture -> picture(xml, picture));
        xml.close();
    }

    /** The one enclosure of an item, with all that it must say, and the same as Media RSS has it. */
    private static void film(Xml xml, FeedFilm film) {
        xml.empty("enclosure", "url", film.href(), "length", film.bytes(), "type", film.type());
        xml.open(
                "media:content",
                "url",
                film.href(),
                "medium",
                "video",
                "type",
                film.type(),
                "fileSize",
                film.bytes(),
                "duration",
                Long.toString(film.film().seconds()),
                "width",
                Integer.toString(film.film().width()),
                "height",
                Integer.toString(film.film().height()));
        xml.text("media:title", film.use().title(), "type", "plain");
        if (!film.use().caption().isEmpty()) {
            xml.text("media:description", film.use().caption(), "type", "plain");
        }
        if (!film.use().credit().isEmpty()) {
            xml.text("media:credit", film.use().credit());
        }
        xml.close();
    }

    private static void picture(Xml xml, FeedPicture picture) {
        FeedPicture.Rendition usual = picture.usual();
        xml.open(
                "media:content",
                "url",
                usual.href(),
                "medium",
                "image",
                "type",
                FeedPicture.TYPE,
                "width",
                Integer.toString(usual.width()),
                "height",
                Integer.toString(usual.height()));
        if (!picture.use().caption().isEmpty()) {
            xml.text("media:description", picture.use().caption(), "type", "plain");
        }
        if (!picture.use().credit().isEmpty()) {
            xml.text("media:credit", picture.use().credit());
        }
        FeedPicture.Rendition small = picture.small();
        xml.empty(
                        "media:thumbnail",
                        "url",
                        small.href(),
                        "width",
                        Integer.toString(small.width()),
                        "height",
                        Integer.toString(small.height()))
                .close();
    }
}
