package press.broadsheet.archive.imports.rss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.CopyMaking;
import press.broadsheet.archive.imports.found.ItemLibrary;
import press.broadsheet.archive.imports.xml.XmlItem;
import press.broadsheet.story.PictureUse;

/** The pictures that an item names outside of its text: enclosures, Media RSS and Atom's links. */
final class FeedPictures {

    private static final Pattern PICTURE = Pattern.compile("(?i)[^?#]*\\.(?:jpe?g|png|gif|webp|bmp)(?:[?#].*)?");
    private static final String GROUP = "media:group";
    private static final String CONTENT = "media:content";
    private static final String THUMBNAIL = "media:thumbnail";

    /**
     * One that is offered.
     *
     * @param width in pixels, 0 where it is not told
     */
    private record Offer(String address, boolean reduced, int width, String caption, String credit) {}

    private final XmlItem item;
    private final List<Offer> offers = new ArrayList<>();

    private FeedPictures(XmlItem item) {
        this.item = item;
    }

    /** The best picture that lies here, or null; where all are elsewhere, the best is noted. */
    static @Nullable PictureUse lead(XmlItem item, ItemLibrary library, Consumer<String> notes) {
        List<Offer> offers = new FeedPictures(item).offers();
        List<Offer> here =
                offers.stream().filter(offer -> library.isHere(offer.address())).toList();
        for (Offer offer : here) {
            PictureUse use = use(offer, library);
            if (use != null) {
                return use;
            }
        }
        if (here.isEmpty() && !offers.isEmpty()) {
            Offer best = offers.getFirst();
            use(best, library);
            notes.accept("left out: the picture over it stands on another machine: " + best.address());
        }
        return null;
    }

    private static @Nullable PictureUse use(Offer offer, ItemLibrary library) {
        return library.picture(
                offer.address(), "", CopyMaking.caption(offer.caption()), CopyMaking.caption(offer.credit()));
    }

    /** The best first: a whole picture before a reduced one, the wider of two. */
    private List<Offer> offers() {
        item.all("enclosure").forEach(one -> offer(one, "url", List.of(item)));
        links().filter(link -> link.attribute("rel").equals("enclosure"))
                .forEach(link -> offer(link, "href", List.of(item)));
        media(List.of(item));
        item.all(GROUP).forEach(group -> media(List.of(group, item)));
        return offers.stream()
                .filter(offer -> !offer.address().isEmpty())
                .sorted(Comparator.comparing(Offer::reduced)
                        .thenComparing(Comparator.comparingInt(Offer::width).reversed()))
                .toList();
    }

    private Stream<XmlItem> links() {
        return Stream.concat(item.all("link"), item.all("atom:link"));
    }

    private void media(List<XmlItem> around) {
        XmlItem nearest = around.getFirst();
        nearest.all(CONTENT).forEach(content -> {
            List<XmlItem> inside =
                    Stream.concat(Stream.of(content), around.stream()).toList();
            offer(content, "url", inside);
            content.all(THUMBNAIL).forEach(small -> reduced(small, inside));
        });
        nearest.all(THUMBNAIL).forEach(small -> reduced(small, around));
    }

    private void offer(XmlItem element, String attribute, List<XmlItem> around) {
        String address = element.attribute(attribute).strip();
        String type = element.attribute("type") + element.attribute("medium");
        if (type.startsWith("image")
                || (type.isEmpty() && PICTURE.matcher(address).matches())) {
            offers.add(new Offer(address, false, width(element), caption(around), words(around, "media:credit")));
        }
    }

    private void reduced(XmlItem element, List<XmlItem> around) {
        String address = element.attribute("url").strip();
        offers.add(new Offer(address, true, width(element), caption(around), words(around, "media:credit")));
    }

    private static String caption(List<XmlItem> around) {
        String description = words(around, "media:description");
        return description.isEmpty() ? words(around, "media:title") : description;
    }

    /** What stands nearest: in the picture's own element, in its group, in the item. */
    private static String words(List<XmlItem> around, String name) {
        Function<XmlItem, String> field = element -> element.field(name);
        return around.stream()
                .map(field)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int width(XmlItem element) {
        String width = element.attribute("width");
        return width.matches("\\d{1,6}") ? Integer.parseInt(width) : 0;
    }
}
