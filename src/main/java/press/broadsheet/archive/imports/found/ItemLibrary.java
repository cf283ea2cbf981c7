package press.broadsheet.archive.imports.found;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.WebAddress;
import press.broadsheet.story.html.Library;

/** The pictures and links of one item. Belongs to one thread. */
public final class ItemLibrary implements Library {

    private static final Pattern INLINE =
            Pattern.compile("(?i)(\\bsrc\\s*=\\s*)([\"'])\\s*data:image/([a-z0-9.+-]{1,20});base64,([^\"']*)\\2");

    private static final Pattern INLINE_ADDRESS = Pattern.compile("(?i)\\s*data:image/([a-z0-9.+-]{1,20});base64,");

    private final PictureShelf shelf;
    private final Predicate<String> near;
    private final Item item;
    private final @Nullable URI base;
    private final Consumer<String> notes;
    private final Set<String> remote = new LinkedHashSet<>();
    private final Map<String, String> inline = new LinkedHashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();

    /**
     * Whose library it is.
     *
     * @param name for people
     * @param address where it stood, against which its links are read; may be empty
     */
    public record Item(String name, String address) {}

    /** @param near true for the address of a picture that may lie on the shelf */
    public ItemLibrary(PictureShelf shelf, Predicate<String> near, Item item, Consumer<String> notes) {
        this.shelf = shelf;
        this.near = near;
        this.item = item;
        this.base = base(item.address());
        this.notes = notes;
    }

    private static @Nullable URI base(String address) {
        WebAddress known = WebAddress.orNull(address);
        try {
            URI uri = known == null ? null : new URI(known.value());
            return uri == null || uri.getHost() == null ? null : uri;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /** How many pictures stand on other machines and were not fetched. */
    public int remotePictures() {
        return remote.size();
    }

    /** True when a line of what was left out is about a picture whose file is no picture: that was told already. */
    boolean isTold(String left) {
        return refused.stream().anyMatch(src -> left.endsWith(": " + src));
    }

    /** True when the picture at an address need not be fetched. */
    public boolean isHere(String address) {
        return INLINE_ADDRESS.matcher(address).lookingAt()
                || (near.test(address) && shelf.has(address, absolute(address)));
    }

    /** Takes in the pictures that are written into the HTML itself; they would make it too long to read. */
    public String takeInlinePictures(String html) {
        if (!html.contains(";base64,")) {
            return html;
        }
        Matcher found = INLINE.matcher(html);
        StringBuilder without = new StringBuilder();
        while (found.find()) {
            String name = "data:" + inline.size();
            String number = takeIn(found.group(4), "inline." + found.group(3));
            if (number != null) {
                inline.put(name, number);
            }
            found.appendReplacement(without, Matcher.quoteReplacement(found.group(1) + "\"" + name + "\""));
        }
        return found.appendTail(without).toString();
    }

    private @Nullable String takeIn(String base64, String name) {
        try {
            return shelf.takeIn(Base64.getMimeDecoder().decode(base64), name, notes);
        } catch (IllegalArgumentException _) {
            notes.accept("a picture inside the text is no base64");
            return null;
        }
    }

    @Override
    public @Nullable PictureUse picture(String src, String alt, String caption, String credit) {
        String number = number(src);
        if (number == null) {
            WebAddress address = refused.contains(src) ? null : link(src);
            if (address != null && address.leavesThePaper()) {
                remote.add(address.value());
            }
            return null;
        }
        return new PictureUse(number, alt, caption, credit);
    }

    /** The address with its host, where that can be told. */
    private String absolute(String src) {
        WebAddress address = link(src);
        return address != null && address.leavesThePaper() ? address.value() : src;
    }

    private @Nullable String number(String src) {
        Matcher written = INLINE_ADDRESS.matcher(src);
        if (written.lookingAt()) {
            return takeIn(src.substring(written.end()), "inline." + written.group(1));
        }
        String known = inline.get(src);
        if (known != null || !near.test(src)) {
            return known;
        }
        return switch (shelf.find(src, absolute(src), item.name())) {
            case PictureShelf.Shelved.Taken taken -> taken.number();
            case PictureShelf.Shelved.Refused _ -> {
                refused.add(src);
                yield null;
            }
            case PictureShelf.Shelved.Elsewhere _ -> null;
        };
    }

    @Override
    public @Nullable StoryId story(String name) {
        return null;
    }

    @Override
    public @Nullable WebAddress link(String href) {
        WebAddress address = WebAddress.orNull(href);
        if (base == null) {
            return address == null || !address.value().startsWith("/") ? address : null;
        }
        if (address != null && (address.leavesThePaper() || address.value().startsWith("#"))) {
            return address;
        }
        return href.isBlank() || href.strip().matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") ? null : resolved(href, base);
    }

    private static @Nullable WebAddress resolved(String href, URI base) {
        String given = href.strip();
        WebAddress path = WebAddress.orNull(given.startsWith("/") ? "/" + given.replaceFirst("^/+", "") : "/" + given);
        try {
            if (given.startsWith("//")) {
                return WebAddress.orNull("https:" + given);
            }
            String relative = path == null
                    ? ""
                    : given.startsWith("/") ? path.value() : path.value().substring(1);
            return relative.isEmpty()
                    ? null
                    : WebAddress.orNull(base.resolve(new URI(relative)).toString());
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
