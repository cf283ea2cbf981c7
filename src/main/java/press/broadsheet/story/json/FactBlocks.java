package press.broadsheet.story.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.node.ObjectNode;

/** Blocks that hold facts instead of running text, out of JSON and into it. */
final class FactBlocks {

    private FactBlocks() {}

    static Block review(Given sent) {
        Given given = sent.only("type", "kind", "name", "by", "publisher", "year", "details", "rating");
        String kind = given.field("kind").string();
        String name = given.field("name").string();
        String by = given.stringOr("by", "");
        String publisher = given.stringOr("publisher", "");
        String year = given.stringOr("year", "");
        String details = given.stringOr("details", "");
        @Nullable String rating = given.decimalOrNull("rating");
        return given.madeOfFields(() -> new Block.Review(
                new ReviewedItem(ReviewedItem.Kind.parse(kind), name, by, publisher, year, details),
                rating == null ? null : Rating.parse(rating)));
    }

    static ObjectNode write(Block.Review review, ObjectNode json) {
        ReviewedItem item = review.item();
        json.put("kind", item.kind().word()).put("name", item.name());
        put(json, "by", item.by());
        put(json, "publisher", item.publisher());
        put(json, "year", item.year());
        put(json, "details", item.details());
        Rating rating = review.rating();
        return rating == null ? json : json.put("rating", rating.stars());
    }

    static Block event(Given sent) {
        Given given = sent.only("type", "what", "where", "from", "to", "hours", "price", "link");
        String what = given.field("what").string();
        String where = given.stringOr("where", "");
        String begins = given.field("from").string();
        String ends = given.stringOr("to", begins);
        String hours = given.stringOr("hours", "");
        String price = given.stringOr("price", "");
        Given link = given.fieldOrNull("link");
        @Nullable WebAddress address = link == null ? null : address(link);
        return given.madeOfFields(() -> {
            LocalDate from = Occasion.day("from", begins);
            LocalDate to = Occasion.day("to", ends);
            return new Block.Event(new Occasion(what, where, from, to, hours, price, address));
        });
    }

    private static WebAddress address(Given link) {
        String text = link.string();
        return link.made(() -> new WebAddress(text));
    }

    static ObjectNode write(Occasion occasion, ObjectNode json) {
        json.put("what", occasion.what());
        put(json, "where", occasion.where());
        json.put("from", occasion.from().toString());
        if (!occasion.oneDay()) {
            json.put("to", occasion.to().toString());
        }
        put(json, "hours", occasion.hours());
        put(json, "price", occasion.price());
        WebAddress link = occasion.link();
        return link == null ? json : json.put("link", link.value());
    }

    static void put(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
