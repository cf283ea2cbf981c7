package press.broadsheet.archive.imports.rss;

import com.rometools.rome.feed.synd.SyndEntry;
import press.broadsheet.archive.imports.found.Found;

/** What makes an item of a feed the same when it comes again: its identity, else its link, else its words. */
final class FeedIdentity {

    private FeedIdentity() {}

    static String of(SyndEntry entry, String link) {
        String uri = FeedStories.text(entry.getUri()).strip();
        if (!uri.isEmpty()) {
            return uri.equals(link) ? withoutTracks(uri) : uri;
        }
        if (!link.isEmpty()) {
            return withoutTracks(link);
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
