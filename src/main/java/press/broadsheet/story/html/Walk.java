package press.broadsheet.story.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;
import press.broadsheet.story.Mark;
import press.broadsheet.story.StoryId;

/** One walk over one document, outermost element first. Not safe for use by many threads. */
final class Walk {

    private final Library library;
    private final Left left = new Left();
    private final Embeds embeds;
    private final Films films;
    private final Pictures pictures;
    private final Tables tables;
    private final Containers containers;

    Walk(Library library, Set<String> hosts) {
        this.library = library;
        this.embeds = new Embeds(hosts, left);
        this.films = new Films(library, left);
        this.pictures = new Pictures(this, library, left);
        this.tables = new Tables(this, pictures);
        this.containers = new Containers(this, left);
    }

    Read read(Element root) {
        Flow flow = Flow.ofBody();
        box(root, flow, List.of());
        return new Read(new Body(flow.blocks()), left.things());
    }

    /** Reads what is in an element, which ends the paragraph before it and begins another after it. */
    void box(Element element, Flow flow, List<Mark> marks) {
        flow.endParagraph();
        children(element, flow, marks);
        flow.endParagraph();
    }

    void node(Node node, Flow flow, List<Mark> marks) {
        if (node instanceof TextNode text) {
            flow.text(text.getWholeText(), marks);
        } else if (node instanceof Element element) {
            element(element, flow, marks);
        }
    }

    private void children(Element parent, Flow flow, List<Mark> marks) {
        for (Node child : parent.childNodes()) {
            node(child, flow, marks);
        }
    }

    private void element(Element element, Flow flow, List<Mark> marks) {
        String loss = Elements.isHidden(element) ? "hidden text" : Elements.left(element);
        if (loss != null) {
            left.add(loss);
            if (Elements.mayHaveSwallowed(element)) {
                box(element, flow, marks);
            }
        } else if (!Elements.isSilent(element)) {
            printed(element, flow, marks);
        }
    }

    private void printed(Element element, Flow flow, List<Mark> marks) {
        switch (element.normalName()) {
            case "h1", "h2" -> heading(2, element, flow, marks);
            case "h3" -> heading(3, element, flow, marks);
            case "h4", "h5", "h6" -> heading(4, element, flow, marks);
            case "p" -> paragraph(element, flow, marks);
            case "br" -> flow.breakLine();
            case "hr" -> flow.add(new Block.Rule());
            case "ul", "ol", "menu", "dir" -> list(element, flow, marks);
            case "blockquote" -> containers.quote(element, flow, marks);
            case "figure" -> figure(element, flow, marks);
            case "figcaption" -> caption(element, flow, marks);
            case "img", "image" -> pictures.readPicture(element, flow, marks);
            case "amp-img" -> ampPicture(element, flow, marks);
            case "table" -> tables.read(element, flow, marks);
            case "aside" -> aside(element, flow, marks);
            case "pre", "listing", "xmp", "plaintext" -> verbatim(element, flow, marks);
            case "video" -> film(element, flow);
            case "iframe", "audio", "embed", "object", "applet" -> embeds.read(element, flow);
            case "q" -> enclosed("“", element, "”", flow, marks);
            case "rt" -> enclosed("(", element, ")", flow, marks);
            default -> other(element, flow, marks);
        }
    }

    private void other(Element element, Flow flow, List<Mark> marks) {
        if (Pictures.isGallery(element) && !pictures.inGallery()) {
            pictures.readGallery(element, flow, marks);
        } else if (Elements.isBlock(element)) {
            box(element, flow, marks);
        } else {
            children(element, flow, Marks.inside(element, marks, library, left));
        }
    }

    private void heading(int level, Element element, Flow flow, List<Mark> marks) {
        Flow inside = flow.shaped(text -> new Block.Heading(level, text));
        children(element, inside, marks);
        flow.addAll(inside.blocks());
    }

    private void paragraph(Element element, Flow flow, List<Mark> marks) {
        Block.Embed embed = embeds.printed(element);
        if (embed == null) {
            box(element, flow, marks);
        } else {
            flow.add(embed);
        }
    }

    private void list(Element element, Flow flow, List<Mark> marks) {
        if (pictures.inGallery()) {
            box(element, flow, marks);
        } else if (Pictures.isGallery(element)) {
            pictures.readGallery(element, flow, marks);
        } else {
            containers.list(element, flow, marks);
        }
    }

    private void ampPicture(Element element, Flow flow, List<Mark> marks) {
        pictures.readPicture(element, flow, marks);
        if (Elements.holdsParagraphs(element)) {
            box(element, flow, marks);
        }
    }

    private void film(Element element, Flow flow) {
        Block.Video film = films.of(element);
        if (film == null) {
            embeds.read(element, flow);
        } else {
            flow.add(film);
        }
    }

    private void figure(Element element, Flow flow, List<Mark> marks) {
        Block.Video film = films.inFigure(element);
        if (film != null) {
            flow.add(film);
            return;
        }
        Block.Embed embed = embeds.bare(element);
        if (embed != null) {
            flow.add(embed);
            element.select(".wp-block-embed__wrapper").remove();
        }
        pictures.readFigure(element, flow, marks);
    }

    private void caption(Element element, Flow flow, List<Mark> marks) {
        if (!pictures.isGivenAway(element)) {
            box(element, flow, marks);
        }
    }

    private void aside(Element element, Flow flow, List<Mark> marks) {
        if (element.hasAttr("data-related")) {
            related(element.attr("data-related"), flow);
        } else if (element.hasAttr("data-factbox") || element.hasClass("factbox")) {
            containers.factbox(element, flow, marks);
        } else if (FactAsides.knows(element)) {
            flow.add(FactAsides.read(element));
        } else if (!element.attr("data-letter").isBlank()) {
            containers.letter(element, flow, marks);
        } else {
            box(element, flow, marks);
        }
    }

    private void related(String name, Flow flow) {
        StoryId story = library.story(name.strip());
        if (story == null) {
            left.add("a card that leads to no story: " + name);
        } else {
            flow.add(new Block.Related(story));
        }
    }

    private void verbatim(Element element, Flow flow, List<Mark> marks) {
        String text = Verbatims.text(element);
        if (!text.isEmpty()) {
            flow.add(new Block.Verbatim(text));
        }
        element.select("img, iframe").forEach(apart -> element(apart, flow, marks));
    }

    private void enclosed(String before, Element element, String after, Flow flow, List<Mark> marks) {
        flow.text(before, marks);
        children(element, flow, Marks.inside(element, marks, library, left));
        flow.text(after, marks);
    }
}
