package press.broadsheet.story.html;

import java.time.LocalDate;
import org.jsoup.nodes.Element;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.WebAddress;

/** Facts in the attributes of an {@code aside}: what a review is about, what goes on somewhere. */
final class FactAsides {

    private FactAsides() {}

    /** Two attributes at least: one alone may be what some other site counts clicks with. */
    static boolean knows(Element element) {
        return (element.hasAttr("data-review") && element.hasAttr("data-name"))
                || (element.hasAttr("data-event") && element.hasAttr("data-from"));
    }

    /** @throws press.broadsheet.story.UnfitForPrint when an attribute says what cannot be */
    static Block read(Element element) {
        return element.hasAttr("data-review") ? review(element) : event(element);
    }

    private static Block review(Element element) {
        String rating = element.attr("data-rating");
        return new Block.Review(
                new ReviewedItem(
                        ReviewedItem.Kind.parse(element.attr("data-review")),
                        element.attr("data-name"),
                        element.attr("data-by"),
                        element.attr("data-publisher"),
                        element.attr("data-year"),
                        element.attr("data-details")),
                rating.isBlank() ? null : Rating.parse(rating));
    }

    private static Block event(Element element) {
        LocalDate from = Occasion.day("data-from", element.attr("data-from"));
        String to = element.attr("data-to");
        String href = element.attr("data-href");
        return new Block.Event(new Occasion(
                element.attr("data-event"),
                element.attr("data-where"),
                from,
                to.isBlank() ? from : Occasion.day("data-to", to),
                element.attr("data-hours"),
                element.attr("data-price"),
                href.isBlank() ? null : new WebAddress(href)));
    }
}
