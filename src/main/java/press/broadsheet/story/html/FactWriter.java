package press.broadsheet.story.html;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.story.Block;
import press.broadsheet.story.Occasion;
import press.broadsheet.story.Rating;
import press.broadsheet.story.ReviewedItem;
import press.broadsheet.story.WebAddress;

/** Facts as HTML that needs no words of any language. */
final class FactWriter {

    private FactWriter() {}

    static void review(Block.Review review, StringBuilder out) {
        ReviewedItem item = review.item();
        out.append("<aside class=\"review-box\"><p><cite>");
        Escaped.append(item.name(), out);
        out.append("</cite>");
        rest(List.of(item.by(), item.publisher(), item.year(), item.details()), out);
        Rating rating = review.rating();
        if (rating != null) {
            out.append("<br>")
                    .append(rating.signs())
                    .append(' ')
                    .append(rating.stars())
                    .append("/5");
        }
        out.append("</p></aside>\n");
    }

    static void event(Occasion occasion, StringBuilder out) {
        out.append("<p class=\"event\"><strong>");
        Escaped.append(occasion.what(), out);
        out.append("</strong>");
        String days = occasion.oneDay() ? occasion.from().toString() : occasion.from() + " – " + occasion.to();
        rest(List.of(occasion.where(), days, occasion.hours(), occasion.price()), out);
        WebAddress link = occasion.link();
        if (link != null) {
            out.append(" <a href=\"");
            Escaped.append(link.value(), out);
            out.append("\" rel=\"noopener\">");
            Escaped.append(link.value(), out);
            out.append("</a>");
        }
        out.append("</p>\n");
    }

    private static void rest(List<String> texts, StringBuilder out) {
        Stream<String> there = texts.stream().filter(text -> !text.isEmpty());
        there.forEach(text -> {
            out.append(", ");
            Escaped.append(text, out);
        });
    }
}
