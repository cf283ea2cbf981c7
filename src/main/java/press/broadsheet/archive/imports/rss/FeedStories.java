package press.broadsheet.archive.imports.rss;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.archive.imports.found.CopyMaking;
import press.broadsheet.archive.imports.found.Draft;
import press.broadsheet.archive.imports.found.Fate;
import press.broadsheet.archive.imports.found.Finding;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.found.ItemLibrary;
import press.broadsheet.archive.imports.found.Moments;
import press.broadsheet.archive.imports.found.Origin;
import press.broadsheet.archive.imports.found.PictureShelf;
import press.broadsheet.archive.imports.found.Reading;
import press.broadsheet.archive.imports.found.SiteName;
import press.broadsheet.archive.imports.xml.TextFile;
import press.broadsheet.archive.imports.xml.XmlItem;
import press.broadsheet.archive.imports.xml.XmlRepair;
import press.broadsheet.story.Copy;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.UnfitForPrint;

/** Items of one feed as stories. Belongs to one thread. */
final class FeedStories {

    private static final List<String> DATES =
            List.of("pubDate", "published", "atom:published", "issued", "atom:issued", "dc:date", "created", "date");
    private static final List<String> CHANGES =
            List.of("updated", "atom:updated", "modified", "atom:modified", "dcterms:modified", "a10:updated");

    private final TextFile file;
    private final Reading reading;
    private final PictureShelf shelf;

    FeedStories(TextFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.shelf = new PictureShelf(reading.pictures(), reading.found());
    }

    /** @param item the item's XML, well-formed */
    Finding story(XmlRepair.Beginning beginning, String item, XmlItem.Reading.Read raw) {
        String name = "item \"" + raw.item().field("title") + "\"";
        try {
            SyndFeed feed = feed(beginning, item);
            if (feed.getEntries().isEmpty()) {
                return new Finding.Unreadable(name, "it does not stand where a feed has its items");
            }
            if (!raw.mended().isEmpty()) {
                reading.found().accept(new Finding.Noted(name, "mended: " + raw.mended()));
            }
            return story(feed, feed.getEntries().getFirst(), raw.item(), name);
        } catch (FeedException | IllegalArgumentException unreadable) {
            return new Finding.Unreadable(name, String.valueOf(unreadable.getMessage()));
        }
    }

    /** A prefix that nobody declared is no fault of the item's own, so that it shows here first. */
    private static SyndFeed feed(XmlRepair.Beginning beginning, String item) throws FeedException {
        try {
            return build(beginning, item);
        } catch (FeedException unreadable) {
            String mended = XmlRepair.mend(item);
            if (mended.equals(item)) {
                throw unreadable;
            }
            return build(beginning, mended);
        }
    }

    private static SyndFeed build(XmlRepair.Beginning beginning, String item) throws FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.US);
        input.setAllowDoctypes(false);
        String start = beginning.text();
        int root = start.indexOf("<rss");
        if (root >= 0 && !start.substring(root, start.indexOf('>', root) + 1).contains("version=")) {
            start = start.substring(0, root + 4) + " version=\"2.0\"" + start.substring(root + 4);
        }
        return input.build(new StringReader(start + item + beginning.ends()));
    }

    private Finding story(SyndFeed feed, SyndEntry entry, XmlItem raw, String name) {
        Consumer<String> notes = note -> reading.found().accept(new Finding.Noted(name, note));
        String link = link(entry);
        FeedHome home = FeedHome.of(feed);
        ItemLibrary.Item item = new ItemLibrary.Item(name, link.isEmpty() ? text(feed.getLink()) : link);
        ItemLibrary library = new ItemLibrary(shelf, home.site()::has, item, notes);
        try {
            Copy copy = CopyMaking.make(
                    draft(feed, entry, library, FeedPictures.lead(raw, library, notes)), library, notes);
            if (copy == null) {
                return new Finding.Dropped("items without words", name);
            }
            if (library.remotePictures() > 0) {
                reading.found().accept(new Finding.RemotePictures(library.remotePictures()));
            }
            Instant first = moment(raw, DATES, notes);
            Instant updated = moment(raw, CHANGES, notes);
            Origin origin = new Origin(
                    source(feed),
                    FeedIdentity.of(entry, raw, link, text(feed.getLink()).strip()),
                    updated == null ? first : updated);
            Fate.Told fate = new Fate.Told(first == null ? updated : first, updated, reading.zone());
            if (fate.isUndated()) {
                notes.accept(Fate.UNDATED);
            }
            Instant due = fate.due(reading.local().now());
            if (due != null) {
                notes.accept("its date is to come; it waits until " + due);
            }
            return new Finding.Story(
                    new Found(origin, copy, fate, home.addresses(link, raw), List.of(reading.section()), false));
        } catch (UnfitForPrint unfit) {
            return new Finding.Unreadable(name, String.valueOf(unfit.getMessage()));
        }
    }

    /** What a feed is known by wherever its file lies: its site, its id, its name, and only then its file's. */
    private String source(SyndFeed feed) {
        return "feed "
                + Stream.of(
                                SiteName.of(text(feed.getLink())),
                                feed.getUri(),
                                feed.getTitle(),
                                file.name().replaceFirst(".*[/\\\\]", ""))
                        .map(FeedStories::text)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private Draft draft(SyndFeed feed, SyndEntry entry, ItemLibrary library, @Nullable PictureUse lead) {
        FeedWords words = FeedWords.of(entry);
        List<String> tags = entry.getCategories().stream()
                .map(SyndCategory::getName)
                .flatMap(tag -> tag == null ? Stream.of() : Stream.of(tag))
                .toList();
        return new Draft(
                words.headline(),
                words.standfirst(),
                library.takeInlinePictures(words.body()),
                "",
                new Draft.Around(
                        FeedNames.of(entry),
                        tags,
                        List.of(reading.section()),
                        CopyMaking.language(text(feed.getLanguage())),
                        lead,
                        CopyMaking.credit(text(feed.getTitle()))));
    }

    private @Nullable Instant moment(XmlItem raw, List<String> names, Consumer<String> notes) {
        String unread = "";
        for (String name : names) {
            String text = raw.field(name);
            Instant moment = Moments.read(text, reading.zone());
            if (moment != null) {
                return moment;
            }
            unread = unread.isEmpty() ? text : unread;
        }
        if (!unread.isEmpty()) {
            notes.accept("a time that cannot be read: " + unread);
        }
        return null;
    }

    private static String link(SyndEntry entry) {
        String link = text(entry.getLink()).strip();
        String uri = text(entry.getUri()).strip();
        return link.isEmpty() && uri.startsWith("http") ? uri : link;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
