package press.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reviews, events and series as schema.org has them. */
final class SchemaFacts {

    /** So many events of one page are told. */
    private static final int EVENTS = 50;

    private SchemaFacts() {}

    /** What a story holds besides being an article. */
    static void add(Desktop desktop, Print print, ArrayNode graph) {
        print.copy().body().review().ifPresent(review -> review(desktop, print, review, graph.addObject()));
        String page = desktop.absolute(print.card().path());
        print.copy().body().occasions().stream()
                .limit(EVENTS)
                .forEach(occasion -> event(occasion, page, graph.addObject()));
    }

    private static void review(Desktop desktop, Print print, Block.Review review, ObjectNode json) {
        Card card = print.card();
        json.put("@type", "Review")
                .put("url", desktop.absolute(card.path()))
                .put("name", card.headline())
                .put("datePublished", desktop.times().full(card.first()).machine());
        SchemaOrg.authors(desktop, print, json.putArray("author"));
        json.putObject("publisher").put("@id", Publisher.name(desktop));
        item(review.item(), json.putObject("itemReviewed"));
        Rating rating = review.rating();
        if (rating != null) {
            json.putObject("reviewRating")
                    .put("@type", "Rating")
                    .put("ratingValue", rating.stars())
                    .put("bestRating", Rating.MOST)
                    .put("worstRating", 0);
        }
    }

    private static void item(ReviewedItem item, ObjectNode json) {
        json.put("@type", type(item.kind())).put("name", item.name());
        String maker = maker(item.kind());
        if (!item.by().isEmpty() && maker != null) {
            json.putObject(maker)
                    .put("@type", item.kind() == ReviewedItem.Kind.RECORD ? "MusicGroup" : "Person")
                    .put("name", item.by());
        }
        if (!item.publisher().isEmpty() && item.kind() != ReviewedItem.Kind.RESTAURANT) {
            json.putObject("publisher").put("@type", "Organization").put("name", item.publisher());
        }
        if (item.year().matches("\\d{4}") && item.kind() != ReviewedItem.Kind.RESTAURANT) {
            json.put("datePublished", item.year());
        }
    }

    private static String type(ReviewedItem.Kind kind) {
        return switch (kind) {
            case BOOK -> "Book";
            case FILM -> "Movie";
            case SERIES -> "TVSeries";
            case RECORD -> "MusicAlbum";
            case PLAY -> "Play";
            case GAME -> "VideoGame";
            case RESTAURANT -> "Restaurant";
            case CONCERT, EXHIBITION, OTHER -> "CreativeWork";
        };
    }

    private static @Nullable String maker(ReviewedItem.Kind kind) {
        return switch (kind) {
            case BOOK, PLAY -> "author";
            case FILM, SERIES -> "director";
            case RECORD -> "byArtist";
            case RESTAURANT -> null;
            case GAME, CONCERT, EXHIBITION, OTHER -> "creator";
        };
    }

    private static void event(Occasion occasion, String page, ObjectNode json) {
        json.put("@type", "Event")
                .put("name", occasion.what())
                .put("startDate", occasion.from().toString())
                .put("endDate", occasion.to().toString())
                .put("eventStatus", "https://schema.org/EventScheduled")
                .put("url", page);
        if (!occasion.where().isEmpty()) {
            json.putObject("location").put("@type", "Place").put("name", occasion.where());
        }
    }

    /** What goes on, as a page of listings tells it. */
    static String events(Desktop desktop, List<Occasion> occasions, String page) {
        if (occasions.isEmpty()) {
            return "";
        }
        ObjectNode data = SchemaOrg.data();
        ArrayNode graph = data.putArray("@graph");
        occasions.stream()
                .limit(EVENTS)
                .forEach(occasion -> event(occasion, desktop.absolute(page), graph.addObject()));
        return SchemaOrg.written(data);
    }

    static String series(Desktop desktop, Series series) {
        ObjectNode data = SchemaOrg.data();
        data.put("@type", series.kind().drawn() ? "ComicSeries" : "CreativeWorkSeries")
                .put("name", series.heading())
                .put("url", desktop.absolute(desktop.title().under("series/" + series.name())))
                .put("inLanguage", desktop.title().language().tag());
        if (!series.description().isEmpty()) {
            data.put("description", series.description());
        }
        Publisher.brief(desktop, data.putObject("publisher"));
        return SchemaOrg.written(data);
    }
}
