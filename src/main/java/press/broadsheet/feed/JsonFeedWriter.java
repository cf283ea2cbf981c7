package press.broadsheet.feed;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1 with the whole text. */
final class JsonFeedWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeedWriter() {}

    static byte[] write(Bulletin bulletin) {
        ObjectNode feed = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", bulletin.heading())
                .put("description", bulletin.description())
                .put("home_page_url", bulletin.page())
                .put("feed_url", bulletin.place().self())
                .put("language", bulletin.title().language().tag());
        if (bulletin.place().next() != null) {
            feed.put("next_url", bulletin.place().next());
        }
        String hub = bulletin.hub();
        if (hub != null) {
            feed.putArray("hubs").addObject().put("type", "WebSub").put("url", hub);
        }
        feed.putArray("authors")
                .addObject()
                .put("name", bulletin.title().name())
                .put("url", bulletin.addresses().absolute(bulletin.title().front()));
        ArrayNode items = feed.putArray("items");
        bulletin.items().forEach(item -> write(item, bulletin.moments(), items.addObject()));
        return JSON.writeValueAsBytes(feed);
    }

    private static void write(FeedItem item, Moments moments, ObjectNode json) {
        json.put("id", item.name())
                .put("url", item.page())
                .put("title", item.headline())
                .put("language", item.language())
                .put("date_published", moments.iso(item.first()))
                .put("date_modified", moments.iso(item.updated()));
        if (!item.summary().isEmpty()) {
            json.put("summary", item.summary());
        }
        item.picture().ifPresent(picture -> json.put("image", picture.usual().href()));
        item.film().ifPresent(film -> json.putArray("attachments")
                .addObject()
                .put("url", film.href())
                .put("mime_type", film.type())
                .put("title", film.use().title())
                .put("size_in_bytes", film.film().bytes())
                .put("duration_in_seconds", film.film().seconds()));
        if (!item.authors().isEmpty()) {
            ArrayNode authors = json.putArray("authors");
            item.authors().forEach(author -> {
                ObjectNode written = authors.addObject().put("name", author.name());
                if (!author.page().isEmpty()) {
                    written.put("url", author.page());
                }
            });
        }
        ArrayNode tags = json.putArray("tags");
        item.categories().forEach(tags::add);
        json.put("content_html", item.html());
    }
}
