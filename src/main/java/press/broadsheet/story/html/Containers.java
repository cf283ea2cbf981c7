package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Mark;
import press.broadsheet.story.Wording;

/** Blocks with blocks inside: lists, quotations, factboxes. Where they would stand too deep their words stay. */
final class Containers {

    private static final Pattern LEADING_DASH = Pattern.compile("^[-–—―\\s\\u00A0]+");

    private static final Pattern START = Pattern.compile("[0-9]{1,7}");

    private final Walk walk;
    private final Left left;

    Containers(Walk walk, Left left) {
        this.walk = walk;
        this.left = left;
    }

    void list(Element element, Flow flow, List<Mark> marks) {
        if (isTooDeep(flow)) {
            walk.box(element, flow, marks);
            return;
        }
        List<Flow> items = new ArrayList<>();
        for (Node child : element.childNodes()) {
            boolean item = child instanceof Element inner && inner.normalName().equals("li");
            if (item || (items.isEmpty() && isPrinted(child))) {
                items.add(flow.inner());
            }
            if (item) {
                walk.box((Element) child, items.getLast(), marks);
            } else if (!items.isEmpty()) {
                // old pages put the inner list beside the item that it belongs to
                walk.node(child, items.getLast(), marks);
            }
        }
        List<List<Block>> full =
                items.stream().map(Flow::blocks).filter(item -> !item.isEmpty()).toList();
        flow.endParagraph();
        if (!full.isEmpty()) {
            flow.add(element.normalName().equals("ol") ? numbered(element, full) : Block.Listing.bulleted(full));
        }
    }

    private Block.Listing numbered(Element element, List<List<Block>> items) {
        if (element.hasAttr("reversed")) {
            left.add("the backward numbers of a list");
        }
        return new Block.Listing(true, start(element.attr("start")), items);
    }

    private static int start(String number) {
        return START.matcher(number.strip()).matches()
                ? Math.min(Integer.parseInt(number.strip()), Block.Listing.LAST_START)
                : 1;
    }

    void quote(Element element, Flow flow, List<Mark> marks) {
        if (isTooDeep(flow)) {
            walk.box(element, flow, marks);
            return;
        }
        String attribution = takeAttribution(element);
        Flow inside = flow.inner();
        walk.box(element, inside, marks);
        if (inside.blocks().isEmpty()) {
            flow.paragraph(attribution, marks);
        } else {
            flow.add(new Block.Quote(inside.blocks(), attribution));
        }
    }

    void factbox(Element element, Flow flow, List<Mark> marks) {
        if (isTooDeep(flow)) {
            walk.box(element, flow, marks);
            return;
        }
        boolean named = element.hasAttr("data-factbox");
        String title = Wording.clean(element.attr(named ? "data-factbox" : "aria-label"));
        Element first = element.firstElementChild();
        if (first != null
                && first.normalName().matches("h[1-6]")
                && Words.of(first).equals(title)) {
            first.remove();
        }
        Flow inside = flow.inner();
        walk.box(element, inside, marks);
        if (inside.blocks().isEmpty()) {
            left.add("a factbox with nothing in it");
            flow.endParagraph();
        } else {
            flow.add(new Block.Factbox(title, inside.blocks()));
        }
    }

    /** A reader's letter: the heading that it begins with stands over it, the writer in attributes. */
    void letter(Element element, Flow flow, List<Mark> marks) {
        if (isTooDeep(flow)) {
            walk.box(element, flow, marks);
            return;
        }
        String heading = "";
        Element first = element.firstElementChild();
        if (first != null && first.normalName().matches("h[1-6]")) {
            heading = Words.of(first);
            first.remove();
        }
        Flow inside = flow.inner();
        walk.box(element, inside, marks);
        flow.add(new Block.Letter(
                heading,
                inside.blocks(),
                element.attr("data-letter"),
                element.attr("data-place"),
                element.hasAttr("data-edited")));
    }

    private boolean isTooDeep(Flow flow) {
        if (flow.isDeepest()) {
            left.add("the form of what stood more than " + Body.DEPTH + " deep");
        }
        return flow.isDeepest();
    }

    private String takeAttribution(Element quote) {
        Element source = attribution(quote);
        if (source == null) {
            return "";
        }
        String words = Wording.clean(LEADING_DASH.matcher(Words.of(source)).replaceFirst(""));
        if (words.length() > Block.Quote.ATTRIBUTION_LIMIT || source.selectFirst("img, iframe") != null) {
            return "";
        }
        source.remove();
        return words;
    }

    /** Who said it is the last thing in a quotation; a cite amid the words names a work. */
    private static @Nullable Element attribution(Element quote) {
        Element last = quote.lastElementChild();
        if (last == null || !isBlankAfter(last)) {
            return null;
        }
        boolean wrapped = last.normalName().equals("p")
                && last.childrenSize() == 1
                && last.ownText().isBlank();
        Element source = wrapped ? last.child(0) : last;
        return source.normalName().equals("cite") || source.normalName().equals("footer") ? source : null;
    }

    private static boolean isBlankAfter(Element last) {
        for (Node next = last.nextSibling(); next != null; next = next.nextSibling()) {
            if (next instanceof TextNode text && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrinted(Node node) {
        return node instanceof Element || (node instanceof TextNode text && !text.isBlank());
    }
}
