package press.broadsheet.story.html;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.PictureUse;

/**
 * What a figure says about the one thing that it shows.
 *
 * @param name the picture's name in the library where the figure gives it, else ""
 * @param picture the only picture in it, or null where it shows none or several
 * @param table the only table in it where it shows no picture, else null
 * @param caption the element whose words go with the picture or table, else null
 */
record Figure(
        String name,
        @Nullable Element picture,
        @Nullable Element table,
        @Nullable Element caption,
        String words,
        String credit) {

    static final Figure NONE = new Figure("", null, null, null, "", "");

    static Figure of(Element element) {
        String name = element.attr("data-picture");
        Element picture = solePicture(element);
        Element table = picture == null ? soleTable(element) : null;
        Element caption = picture == null && table == null ? null : captionOf(element);
        if (caption == null) {
            return new Figure(name, picture, table, null, "", element.attr("data-credit"));
        }
        String credit = creditOf(element, caption, picture != null);
        String words = Words.of(caption);
        boolean fits = words.length() <= PictureUse.LIMIT;
        return new Figure(name, picture, table, fits ? caption : null, fits ? words : "", credit);
    }

    private static @Nullable Element solePicture(Element figure) {
        List<Element> pictures = Pictures.seen(figure);
        if (pictures.isEmpty()) {
            return figure.hasAttr("data-picture") ? figure : null;
        }
        Element first = pictures.getFirst();
        return pictures.size() == 1 && Objects.equals(first.closest("figure"), figure) ? first : null;
    }

    private static @Nullable Element soleTable(Element figure) {
        List<Element> tables = figure.select("table");
        return tables.size() == 1 && Pictures.seen(figure).isEmpty() ? tables.getFirst() : null;
    }

    private static @Nullable Element captionOf(Element figure) {
        for (Element caption : figure.select("figcaption")) {
            if (Objects.equals(caption.closest("figure"), figure)) {
                return caption.selectFirst("img, iframe, table, video, object") == null ? caption : null;
            }
        }
        return null;
    }

    private static String creditOf(Element figure, Element caption, boolean ofPicture) {
        if (caption.hasAttr("data-credit")) {
            return caption.attr("data-credit");
        }
        Element credit = ofPicture ? caption.selectFirst("cite, .credit, .wp-media-credit") : null;
        if (credit == null || credit.equals(caption)) {
            return figure.attr("data-credit");
        }
        String words = Words.of(credit);
        credit.remove();
        return words;
    }
}
