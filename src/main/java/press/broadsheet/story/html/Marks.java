package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Language;
import press.broadsheet.story.Mark;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;

/** The marks that hold at a place of the HTML, outermost first. */
final class Marks {

    private Marks() {}

    /** The marks and one more; of two links or two languages the inner one holds. */
    static List<Mark> with(List<Mark> marks, Mark added) {
        if (marks.contains(added)) {
            return marks;
        }
        List<Mark> all = new ArrayList<>(marks);
        all.removeIf(mark -> mark.getClass() == added.getClass());
        all.add(added);
        return List.copyOf(all);
    }

    static List<Mark> shared(List<Mark> marks, List<Mark> before, List<Mark> after) {
        if (marks.equals(before) && marks.equals(after)) {
            return marks;
        }
        return marks.stream()
                .filter(mark -> before.contains(mark) && after.contains(mark))
                .toList();
    }

    /** The marks inside an element that runs along with the text. */
    static List<Mark> inside(Element element, List<Mark> marks, Library library, Left left) {
        Mark own = own(element, library, left);
        List<Mark> all = own == null ? marks : with(marks, own);
        Mark foreign = foreign(element);
        return foreign == null ? all : with(all, foreign);
    }

    private static @Nullable Mark own(Element element, Library library, Left left) {
        return switch (element.normalName()) {
            case "strong", "b" -> new Mark.Strong();
            case "em", "i" -> new Mark.Emphasis();
            case "s", "strike", "del" -> new Mark.Struck();
            case "sub" -> new Mark.Lowered();
            case "sup" -> new Mark.Raised();
            case "code", "kbd", "samp", "tt" -> new Mark.Code();
            case "a" -> link(element.attr("href"), library, left);
            default -> null;
        };
    }

    private static @Nullable Mark link(String href, Library library, Left left) {
        if (href.isBlank()) {
            return null;
        }
        WebAddress address = library.link(href);
        if (address == null) {
            left.add("a link to " + href);
            return null;
        }
        return new Mark.Link(address);
    }

    private static @Nullable Mark foreign(Element element) {
        String tag = element.attr("lang").strip();
        try {
            return tag.isEmpty() ? null : new Mark.Foreign(new Language(tag));
        } catch (UnfitForPrint _) {
            return null;
        }
    }
}
