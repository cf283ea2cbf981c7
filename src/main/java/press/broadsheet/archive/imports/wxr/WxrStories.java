package press.broadsheet.archive.imports.wxr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.CopyMaking;
import press.broadsheet.archive.imports.found.Draft;
import press.broadsheet.archive.imports.found.Fate;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.found.ItemLibrary;
import press.broadsheet.archive.imports.found.OldAddresses;
import press.broadsheet.archive.imports.found.Opening;
import press.broadsheet.archive.imports.found.Origin;
import press.broadsheet.archive.imports.found.PictureShelf;
import press.broadsheet.archive.imports.found.Reading;
import press.broadsheet.archive.imports.found.Site;
import press.broadsheet.archive.imports.xml.XmlItem;
import press.broadsheet.story.Copy;
import press.broadsheet.story.OldPath;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.UnfitForPrint;

/** Posts, pages and whatever else has words of its own as stories. Belongs to one thread. */
final class WxrStories {

    // WordPress's own furniture: none of it is read by the public as a page of its own.
    private static final Map<String, String> FURNITURE = Map.ofEntries(
            Map.entry("attachment", "attachments"),
            Map.entry("nav_menu_item", "menu entries"),
            Map.entry("revision", "revisions"),
            Map.entry("custom_css", "style sheets"),
            Map.entry("customize_changeset", "changes of looks"),
            Map.entry("oembed_cache", "kept embeds"),
            Map.entry("user_request", "requests of users"),
            Map.entry("wp_block", "reusable blocks"),
            Map.entry("wp_template", "templates"),
            Map.entry("wp_template_part", "templates"),
            Map.entry("wp_global_styles", "style sheets"),
            Map.entry("wp_navigation", "menu entries"));

    private static final Set<String> THROWN_AWAY = Set.of("trash", "auto-draft");

    private final WxrSite site;
    private final PictureShelf shelf;
    private final Reading reading;
    private final Map<String, Integer> seen = new HashMap<>();

    WxrStories(WxrSite site, PictureShelf shelf, Reading reading) {
        this.site = site;
        this.shelf = shelf;
        this.reading = reading;
    }

    /** @param mended what was wrong with the item's XML, or "" */
    void read(XmlItem xml, String mended) {
        WxrItem item = new WxrItem(xml);
        String name = ("item " + item.id()).strip() + " \"" + xml.field("title") + "\"";
        String furniture = FURNITURE.get(item.type());
        if (!mended.isEmpty()) {
            reading.found().accept(new Finding.Noted(name, "mended: " + mended));
        }
        if (furniture != null) {
            reading.found().accept(new Finding.Skipped(furniture));
        } else if (THROWN_AWAY.contains(item.status())) {
            reading.found().accept(new Finding.Story(binned(item, name)));
        } else {
            reading.found().accept(story(item, name));
        }
    }

    /** Of what was thrown away only that is told, and what it was. */
    private Found binned(WxrItem item, String name) {
        Copy copy = CopyMaking.named(name, reading.section());
        return new Found(origin(item), copy, new Fate.Kept(Fate.Why.BIN), List.of(), List.of(), true);
    }

    private Finding story(WxrItem item, String name) {
        Consumer<String> notes = note -> reading.found().accept(new Finding.Noted(name, note));
        ItemLibrary library = new ItemLibrary(shelf, _ -> true, new ItemLibrary.Item(name, address(item)), notes);
        try {
            // What a story cannot stand in is not opened for it.
            List<List<Opening>> sections =
                    sections(item).stream().distinct().limit(Placing.SECTIONS).toList();
            Copy copy = CopyMaking.make(draft(item, sections, library, notes), library, notes);
            if (copy == null) {
                return new Finding.Dropped("items without words", name);
            }
            if (library.remotePictures() > 0) {
                reading.found().accept(new Finding.RemotePictures(library.remotePictures()));
            }
            List<Opening> openings =
                    sections.stream().flatMap(List::stream).distinct().toList();
            Fate fate = fate(item);
            if (fate.isUndated()) {
                notes.accept(Fate.UNDATED);
            }
            return new Finding.Story(new Found(origin(item), copy, fate, addresses(item), openings, true));
        } catch (UnfitForPrint unfit) {
            return new Finding.Unreadable(name, String.valueOf(unfit.getMessage()));
        }
    }

    /** Where an item stood, on whatever host: sites move. What names it for good is an address only on the site's own. */
    private List<OldPath> addresses(WxrItem item) {
        return Stream.concat(
                        OldAddresses.of(new Site(""), item.link()).stream(),
                        OldAddresses.of(Site.of(site.address()), item.xml().field("guid")).stream())
                .distinct()
                .toList();
    }

    private String address(WxrItem item) {
        String link = item.link();
        return link.contains("://") ? link : site.address() + "/" + link.replaceFirst("^/+", "");
    }

    /**
     * An item is the same when it has the same number and the same guid, which WordPress never changes. Where other sites have
     * the address too, it must as well have been begun at the same time or have the same title: either may change, seldom both.
     */
    private Origin origin(WxrItem item) {
        Instant modified = item.modified(reading.zone());
        Instant version = modified == null ? site.exported() : modified;
        String guid = item.xml().field("guid");
        String own = item.type() + " " + (item.id().isEmpty() ? ownId(item) : (item.id() + " " + guid).strip());
        if (item.id().isEmpty() || !site.isAnybodys()) {
            return new Origin(site.source(), once(own), version);
        }
        String title = own + " titled " + item.xml().field("title");
        String here = item.xml().field("wp:post_date");
        String begun = here.isEmpty() ? item.xml().field("wp:post_date_gmt") : here;
        return begun.isEmpty()
                ? new Origin(site.source(), once(title), version)
                : new Origin(site.source(), once(own + " begun " + begun), title, version);
    }

    /** Exports put together by hand give one number to several posts. */
    private String once(String item) {
        int times = seen.merge(item, 1, Integer::sum);
        return times == 1 ? item.strip() : item.strip() + " #" + times;
    }

    /** Without a number an item is known by its addresses, and without those by its words; every export has such. */
    private String ownId(WxrItem item) {
        String guid = item.xml().field("guid");
        String link = item.link().replaceFirst("/+$", "").equals(site.address()) ? "" : item.link();
        String words = item.xml().field("title")
                + '\n'
                + item.xml().field("wp:post_date")
                + '\n'
                + item.xml().field("pubDate")
                + '\n'
                + item.xml().raw("content:encoded");
        return guid.isEmpty() && link.isEmpty() ? "words " + Found.digest(words) : guid + link;
    }

    private Fate fate(WxrItem item) {
        Instant date = item.date(reading.zone());
        return switch (item.status()) {
            case "publish" ->
                item.hasPassword()
                        ? new Fate.Kept(Fate.Why.PASSWORD)
                        : new Fate.Printed(date, item.modified(reading.zone()));
            case "future" -> date == null ? new Fate.Kept(Fate.Why.OTHER) : new Fate.Due(date, reading.zone());
            case "private" -> new Fate.Kept(Fate.Why.PRIVATE);
            case "draft", "pending" -> new Fate.Kept(Fate.Why.DRAFT);
            case "" -> new Fate.Kept(Fate.Why.NO_STATUS);
            // "inherit" and what plug-ins invent
            default -> new Fate.Kept(Fate.Why.OTHER);
        };
    }

    private List<List<Opening>> sections(WxrItem item) {
        List<WxrItem.Term> categories = new ArrayList<>(item.terms("category").toList());
        if (categories.isEmpty()
                && item.terms().stream().allMatch(term -> term.domain().isEmpty())) {
            categories.addAll(item.terms());
        }
        if (!categories.isEmpty() || item.type().equals("post")) {
            return site.sections().of(categories);
        }
        boolean page = item.type().equals("page");
        return List.of(page ? WxrSections.ofKind("pages", "Pages") : WxrSections.ofKind(item.type(), item.type()));
    }

    private Draft draft(WxrItem item, List<List<Opening>> sections, ItemLibrary library, Consumer<String> notes) {
        PictureUse picture = null;
        String body = library.takeInlinePictures(item.xml().raw("content:encoded"));
        String html = new WxrContent(site, item, notes).html(body);
        WxrSite.Attachment lead = site.attachment(item.meta("_thumbnail_id"));
        if (lead != null) {
            picture = use(lead, library);
            if (picture == null && !lead.url().isEmpty() && !body.contains(lead.url())) {
                html = WxrContent.figure(lead, lead.caption()) + html;
            }
        }
        List<String> tags =
                item.terms("post_tag", "tag").map(WxrItem.Term::name).toList();
        return new Draft(
                item.xml().raw("title"),
                item.xml().raw("excerpt:encoded"),
                html,
                item.xml().field("wp:post_name").replace('-', ' '),
                new Draft.Around(names(item), tags, meant(sections), site.language(), picture, null));
    }

    private static List<Opening> meant(List<List<Opening>> sections) {
        return sections.stream().map(List::getLast).toList();
    }

    private static @Nullable PictureUse use(WxrSite.Attachment attachment, ItemLibrary library) {
        String alt = attachment
                .alt()
                .substring(0, Math.min(PictureUse.LIMIT, attachment.alt().length()));
        String caption = CopyMaking.caption(attachment.caption());
        return Stream.of(attachment.url(), attachment.file())
                .filter(library::isHere)
                .findFirst()
                .map(address -> library.picture(address, alt, caption, ""))
                .orElse(null);
    }

    /** The names of Co-Authors Plus where it was used, else the one author. */
    private List<String> names(WxrItem item) {
        List<String> authors = item.terms("author").map(WxrItem.Term::name).toList();
        String creator = item.xml().field("dc:creator");
        if (creator.isEmpty()) {
            creator = item.xml().field("wp:author");
        }
        return authors.isEmpty() ? Stream.of(site.author(creator)).toList() : authors;
    }
}
