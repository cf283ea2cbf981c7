package press.broadsheet.story.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import press.broadsheet.story.Block;
import press.broadsheet.story.Mark;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.WebAddress;

/** Pictures, alone or in figures and galleries. Not safe for use by many threads. */
final class Pictures {

    private static final int IN_ONE_GALLERY = 200;

    private final Walk walk;
    private final Library library;
    private final Left left;
    private Figure figure = Figure.NONE;
    private boolean inGallery;

    Pictures(Walk walk, Library library, Left left) {
        this.walk = walk;
        this.library = library;
        this.left = left;
    }

    /** The pictures under an element that are there to be seen. */
    static List<Element> seen(Element element) {
        return element.select("img, amp-img").stream()
                .filter(img -> !Pixels.isFace(img, source(img)) && !Pixels.isCounter(img, source(img)))
                .toList();
    }

    static boolean isGallery(Element element) {
        return element.hasClass("gallery") || element.hasClass("wp-block-gallery");
    }

    boolean inGallery() {
        return inGallery;
    }

    /** True for the caption whose words went to the picture or table of its figure. */
    boolean isGivenAway(Element caption) {
        return caption.equals(figure.caption());
    }

    /** The words under a table that stands in a figure. */
    String tableCaption(Element table) {
        return table.equals(figure.table()) ? figure.words() : "";
    }

    void readFigure(Element element, Flow flow, List<Mark> marks) {
        Figure around = figure;
        figure = Figure.of(element);
        try {
            Element picture = figure.picture();
            if (element.equals(picture)) {
                readPicture(element, flow, marks);
            }
            if (picture == null && !inGallery && seen(element).size() > 1) {
                readGallery(element, flow, marks);
            } else {
                walk.box(element, flow, marks);
            }
        } finally {
            figure = around;
        }
    }

    /** Gathers the pictures under an element into one gallery; whatever else is there follows it. */
    void readGallery(Element element, Flow flow, List<Mark> marks) {
        boolean before = inGallery;
        inGallery = true;
        Flow inside = flow.aside();
        walk.box(element, inside, marks);
        inGallery = before;
        List<PictureUse> uses = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        for (Block block : inside.blocks()) {
            if (block instanceof Block.Picture picture) {
                uses.add(picture.use());
            } else if (block instanceof Block.Gallery gallery) {
                uses.addAll(gallery.pictures());
            } else {
                others.add(block);
            }
        }
        for (int from = 0; from < uses.size(); from += IN_ONE_GALLERY) {
            flow.add(shown(uses.subList(from, Math.min(uses.size(), from + IN_ONE_GALLERY))));
        }
        flow.addAll(others);
    }

    void readPicture(Element img, Flow flow, List<Mark> marks) {
        String src = source(img);
        if (Pixels.isFace(img, src)) {
            flow.text(img.attr("alt"), marks);
        } else if (Pixels.isCounter(img, src)) {
            String host = Addresses.host(Addresses.ofHost(src));
            left.add("a tracking pixel" + (host.isEmpty() ? "" : " from " + host));
        } else {
            Figure own = img.equals(figure.picture()) ? figure : Figure.NONE;
            readSeen(img, own.name().isBlank() ? src : own.name(), own, flow);
        }
    }

    private void readSeen(Element img, String src, Figure own, Flow flow) {
        String alt = Words.cut(img.attr("alt"), PictureUse.LIMIT);
        String words = own.words().isEmpty() ? img.attr("data-caption") : own.words();
        String caption = Words.cut(words, PictureUse.LIMIT);
        String credit = Words.cut(own.credit().isEmpty() ? img.attr("data-credit") : own.credit(), PictureUse.LIMIT);
        PictureUse use = library.picture(src, alt, caption, credit);
        if (use != null) {
            flow.add(new Block.Picture(use));
        } else {
            String under = credit.isEmpty() || caption.isEmpty() ? caption : caption + " (" + credit + ")";
            boolean linked = link(src, alt.isEmpty() ? under : alt, flow);
            if (!under.isEmpty() && !(linked && alt.isEmpty())) {
                flow.paragraph(under, List.of());
            }
        }
    }

    private boolean link(String src, String words, Flow flow) {
        WebAddress address = library.link(src);
        if (address == null || !Addresses.isOfHost(address)) {
            boolean inline = src.toLowerCase(Locale.ROOT).startsWith("data:");
            left.add(src.isEmpty() || inline ? "a picture without an address" : "a picture that is not here: " + src);
            return false;
        }
        left.add("a picture that is not here, kept as a link: " + src);
        flow.paragraph(words.isEmpty() ? name(address) : words, List.of(new Mark.Link(address)));
        return true;
    }

    private static String name(WebAddress address) {
        String name = address.value().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return name.isEmpty() ? address.value() : name;
    }

    private static Block shown(List<PictureUse> uses) {
        return uses.size() == 1 ? new Block.Picture(uses.getFirst()) : new Block.Gallery(uses);
    }

    /** Where the picture is, also when a script was to put it there. */
    private static String source(Element img) {
        for (String attribute :
                new String[] {"data-picture", "src", "data-src", "data-lazy-src", "data-original", "data-orig-file"}) {
            String address = Addresses.complete(img.attr(attribute));
            if (!address.isEmpty() && !address.toLowerCase(Locale.ROOT).startsWith("data:")) {
                return address;
            }
        }
        String first = img.attr("srcset").strip().replaceFirst("(?s)[\\s,].*", "");
        return first.isEmpty() ? img.attr("src") : Addresses.complete(first);
    }
}
