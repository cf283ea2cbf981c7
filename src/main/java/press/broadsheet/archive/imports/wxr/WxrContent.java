package press.broadsheet.archive.imports.wxr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What stands in a post's field as the HTML that WordPress would print of it. Belongs to one thread. */
final class WxrContent {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern BLOCKS = Pattern.compile("<!--\\s*wp:");

    // WordPress shows what an address on a line of its own leads to.
    private static final Pattern LONELY_ADDRESS = Pattern.compile("(?m)^[ \\t]*(https?://[^\\s<>\"]{4,1000})[ \\t]*$");

    private static final Pattern BETWEEN_IDS = Pattern.compile("[,\\s]+");

    private final WxrSite site;
    private final WxrItem item;
    private final Consumer<String> notes;

    WxrContent(WxrSite site, WxrItem item, Consumer<String> notes) {
        this.site = site;
        this.item = item;
        this.notes = notes;
    }

    String html(String content) {
        boolean blocks = BLOCKS.matcher(content).find();
        String bare = COMMENT.matcher(content).replaceAll("");
        String lines = blocks
                ? bare
                : LONELY_ADDRESS
                        .matcher(bare)
                        .replaceAll(found -> "\n\n" + Matcher.quoteReplacement(embed(found.group(1))) + "\n\n");
        String printed = new Shortcodes(this::shortcode, notes).print(lines);
        return blocks ? printed : Paragraphs.of(printed);
    }

    private static String embed(String address) {
        return "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">" + escaped(address)
                + "</div></figure>";
    }

    /** The HTML for a shortcode that is known, or null. */
    private @Nullable String shortcode(Shortcodes.Found found) {
        return switch (found.name()) {
            case "caption", "wp_caption" -> caption(found);
            case "gallery" -> gallery(found);
            case "embed", "youtube", "vimeo" -> address(found);
            case "audio", "video", "playlist" -> media(found);
            case "code", "sourcecode", "source", "preformatted" -> "<pre>" + found.inner() + "</pre>";
            default -> null;
        };
    }

    private static String caption(Shortcodes.Found found) {
        String inner = found.inner();
        int end = Math.max(inner.lastIndexOf("/>"), inner.lastIndexOf("</a>"));
        int image = inner.indexOf('>', Math.max(0, inner.indexOf("<img")));
        int after = inner.contains("</a>") && inner.indexOf("<a") < inner.indexOf("<img")
                ? inner.indexOf("</a>", Math.max(0, image)) + 4
                : Math.min(image + 1, inner.length());
        if (end < 0 && image < 0) {
            return inner;
        }
        String words = found.attributes()
                .getOrDefault("caption", inner.substring(after).strip());
        return "<figure>" + inner.substring(0, after) + "<figcaption>" + words + "</figcaption></figure>";
    }

    private String gallery(Shortcodes.Found found) {
        String ids = found.attributes().getOrDefault("ids", found.attributes().getOrDefault("include", ""));
        List<WxrSite.Attachment> pictures = new ArrayList<>();
        if (ids.isBlank()) {
            pictures.addAll(site.attachedTo(item.id()));
        }
        BETWEEN_IDS.splitAsStream(ids).filter(id -> !id.isEmpty()).forEach(id -> {
            WxrSite.Attachment attachment = site.attachment(id);
            if (attachment != null) {
                pictures.add(attachment);
            } else {
                notes.accept("a gallery names picture " + id + ", which is not in the export");
            }
        });
        StringBuilder html = new StringBuilder("<div class=\"gallery\">");
        pictures.forEach(picture -> html.append(figure(picture, picture.caption())));
        return html.append("</div>").toString();
    }

    static String figure(WxrSite.Attachment picture, String caption) {
        String words = caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>";
        return "<figure><img src=\"" + escaped(picture.url()) + "\" alt=\"" + escaped(picture.alt()) + "\">" + words
                + "</figure>";
    }

    private static @Nullable String address(Shortcodes.Found found) {
        String given = found.inner().isBlank()
                ? found.attributes().getOrDefault("src", found.attributes().getOrDefault("", ""))
                : found.inner();
        String address = given.strip().replaceFirst("^=", "");
        return address.startsWith("http") ? embed(address) : null;
    }

    private static @Nullable String media(Shortcodes.Found found) {
        for (String name : List.of("src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv", "")) {
            String address = found.attributes().getOrDefault(name, "");
            if (address.startsWith("http")) {
                return "<p><a href=\"" + escaped(address) + "\">" + escaped(address) + "</a></p>";
            }
        }
        return null;
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
