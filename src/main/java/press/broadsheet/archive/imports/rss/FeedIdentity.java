package press.broadsheet.archive.imports.rss;

import com.rometools.rome.feed.synd.SyndEntry;
import java.util.List;
import press.broadsheet.archive.imports.found.Found;
import press.broadsheet.archive.imports.xml.XmlItem;

/** What makes an item of a feed the same when it comes again: its identity, else its link, else its words. */
final class FeedIdentity {

    private FeedIdentity() {}

    /** What a link's identity begins with; several items may share a link and be none of each other's versions. */
    static final String LINK = "link ";

    private static final List<String> OWN = List.of("guid", "id", "atom:id");

    static String of(SyndEntry entry, XmlItem raw, String link, String site) {
        for (String name : OWN) {
            String own = raw.field(name);
            // Some feeds give every item the address of the whole site.
            if (!own.isEmpty() && !own.equals(site)) {
                return own;
            }
        }
        if (!link.isEmpty()) {
            return LINK + withoutTracks(link);
        }
        FeedWords words = FeedWords.of(entry);
        return "words " + Found.digest(words.headline() + '\n' + words.standfirst() + '\n' + words.body());
    }

    /** The address without what only tells where a reader came from. */
    private static String withoutTracks(String address) {
        return address.replaceFirst("#.*", "")
                .replaceAll("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*&?", "")
                .replaceFirst("[?&]$", "");
    }
}
