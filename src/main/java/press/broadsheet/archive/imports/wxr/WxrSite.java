package press.broadsheet.archive.imports.wxr;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.CopyMaking;
import press.broadsheet.archive.imports.found.Moments;
import press.broadsheet.archive.imports.found.Reading;
import press.broadsheet.archive.imports.found.SiteName;
import press.broadsheet.archive.imports.xml.Chunk;
import press.broadsheet.archive.imports.xml.ItemScanner;
import press.broadsheet.archive.imports.xml.TextFile;
import press.broadsheet.archive.imports.xml.XmlItem;
import press.broadsheet.story.Language;

/** What an export says about the whole site. Filled by the first pass, only read afterwards. */
final class WxrSite {

    private static final Set<String> PIECES = Set.of(
            "item",
            "wp:author",
            "wp:category",
            "wp:term",
            "title",
            "link",
            "language",
            "pubDate",
            "wp:base_site_url",
            "wp:base_blog_url");

    // Names for machines at home and for examples (RFC 2606, RFC 6761), and bare numbers.
    private static final Pattern ANYBODYS = Pattern.compile(
            "(?i)(?:https?://)?(?:[^/:]*\\.)?(?:localhost|local|internal|test|invalid|example(?:\\.(?:com|net|org))?|[\\d.]+)(?:[:/].*)?");

    /** A file that was uploaded to the site. */
    record Attachment(String id, String url, String file, String alt, String caption) {}

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Attachment> attachments = new HashMap<>();
    private final Map<String, List<Attachment>> attached = new HashMap<>();
    private final WxrSections sections;
    private long items;

    private WxrSite(Reading reading) {
        this.sections = new WxrSections(reading.section());
    }

    static WxrSite of(TextFile file, Reading reading) throws IOException {
        WxrSite site = new WxrSite(reading);
        try (Reader text = file.open()) {
            ItemScanner scanner = new ItemScanner(text, PIECES);
            for (Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
                site.count(chunk);
                if (chunk instanceof Chunk.Piece piece
                        && site.isOfUse(piece)
                        && XmlItem.read(piece.text(), WxrReader.WITHOUT) instanceof XmlItem.Reading.Read read) {
                    site.take(read.item());
                }
            }
        }
        return site;
    }

    private void count(Chunk chunk) {
        String name =
                switch (chunk) {
                    case Chunk.Piece piece -> piece.name();
                    case Chunk.TooLarge large -> large.name();
                };
        items += name.equals("item") ? 1 : 0;
    }

    /** How many items the export has, of whatever kind. */
    long items() {
        return items;
    }

    private boolean isOfUse(Chunk.Piece piece) {
        return !piece.name().equals("item") || piece.text().contains("attachment");
    }

    private void take(XmlItem piece) {
        switch (piece.name()) {
            case "wp:author" -> author(piece);
            case "wp:category" ->
                sections.declare(
                        piece.field("wp:category_nicename"),
                        piece.field("wp:cat_name"),
                        piece.field("wp:category_parent"),
                        piece.field("wp:term_id"));
            case "wp:term" -> {
                if (piece.field("wp:term_taxonomy").equals("category")) {
                    sections.declare(
                            piece.field("wp:term_slug"),
                            piece.field("wp:term_name"),
                            piece.field("wp:term_parent"),
                            piece.field("wp:term_id"));
                }
            }
            case "item" -> attachment(piece);
            default -> texts.putIfAbsent(piece.name(), piece.text().strip());
        }
    }

    private void author(XmlItem piece) {
        String name = piece.field("wp:author_display_name");
        if (name.isEmpty()) {
            name = (piece.field("wp:author_first_name") + " " + piece.field("wp:author_last_name")).strip();
        }
        if (!name.isEmpty()) {
            authors.put(piece.field("wp:author_login"), name);
        }
    }

    private void attachment(XmlItem item) {
        if (!item.field("wp:post_type").equals("attachment")) {
            return;
        }
        WxrItem fields = new WxrItem(item);
        String excerpt = item.field("excerpt:encoded");
        String url = item.field("wp:attachment_url");
        Attachment attachment = new Attachment(
                item.field("wp:post_id"),
                url.isEmpty() ? item.field("guid") : url,
                fields.meta("_wp_attached_file"),
                fields.meta("_wp_attachment_image_alt"),
                excerpt.isEmpty() ? item.field("content:encoded") : excerpt);
        attachments.put(attachment.id(), attachment);
        attached.computeIfAbsent(item.field("wp:post_parent"), _ -> new ArrayList<>())
                .add(attachment);
    }

    /** True when other sites have the same address, such as localhost, or when nobody knows it. */
    boolean isAnybodys() {
        return address().isEmpty() || ANYBODYS.matcher(address()).matches();
    }

    /** What makes this site another than the next one, as far as that can be told. */
    String source() {
        return ("wordpress " + SiteName.of(address())).strip();
    }

    /** The site's address, or "". */
    String address() {
        for (String name : List.of("wp:base_blog_url", "link", "wp:base_site_url")) {
            String address = texts.getOrDefault(name, "").replaceFirst("/+$", "");
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    @Nullable
    Language language() {
        return CopyMaking.language(texts.getOrDefault("language", ""));
    }

    /** When the export was made, or null. */
    @Nullable
    Instant exported() {
        return Moments.read(texts.getOrDefault("pubDate", ""), ZoneOffset.UTC);
    }

    WxrSections sections() {
        return sections;
    }

    /** A person's name by the name they log in with; an address for mail is not printed. */
    String author(String login) {
        return authors.getOrDefault(login, login.replaceFirst("@.*", ""));
    }

    @Nullable
    Attachment attachment(String id) {
        return attachments.get(id);
    }

    /** What was uploaded with a post, in order. */
    List<Attachment> attachedTo(String post) {
        return attached.getOrDefault(post, List.of());
    }
}
