package press.broadsheet.archive.imports.found;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    private final PictureShelf shelf;
    private final @Nullable URI base;
    private final Consumer<String> notes;
    private final Set<String> remote = new LinkedHashSet<>();
    private final Map<String, String> inline = new LinkedHashMap<>();

    /** @param address where the item stood, against which its links are read; may be empty */
    public ItemLibrary(PictureShelf shelf, String address, Consumer<String> notes) {
        this.shelf = shelf;
        this.base = base(address);
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
        String number = inline.get(src);
        if (number == null) {
            number = shelf.find(src, notes);
        }
        if (number == null) {
            WebAddress address = link(src);
            if (address != null && address.leavesThePaper()) {
                remote.add(address.value());
            }
            return null;
        }
        return new PictureUse(number, alt, caption, credit);
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
