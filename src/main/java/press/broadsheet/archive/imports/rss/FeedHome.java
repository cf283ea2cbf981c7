package press.broadsheet.archive.imports.rss;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.archive.imports.found.OldAddresses;
import press.broadsheet.archive.imports.found.Site;
import press.broadsheet.archive.imports.xml.XmlItem;
import press.broadsheet.story.OldPath;

/**
 * The site that a feed is of: where its channel's link leads, else where the feed itself stands.
 *
 * @param own the pages of the channel itself
 */
record FeedHome(Site site, List<OldPath> own) {

    private static final List<String> LINKS = List.of("guid", "id", "atom:id", "feedburner:origLink");

    static FeedHome of(SyndFeed feed) {
        // The one link that is told of an Atom feed may be that of the feed's own file.
        List<String> links = Stream.of(
                        links(feed, "alternate"),
                        Stream.of(FeedStories.text(feed.getLink()), FeedStories.text(feed.getUri())),
                        links(feed, "self"))
                .flatMap(named -> named)
                .toList();
        Site site =
                links.stream().map(Site::of).filter(Site::isKnown).findFirst().orElse(new Site(""));
        return new FeedHome(site, OldAddresses.of(site, links.toArray(String[]::new)));
    }

    private static Stream<String> links(SyndFeed feed, String kind) {
        return feed.getLinks().stream()
                .filter(link -> kind.equals(link.getRel()))
                .map(SyndLink::getHref)
                .map(FeedStories::text);
    }

    /** Where an item stood on the site; what only names the channel, or a page elsewhere, is no address of an item. */
    List<OldPath> addresses(String link, XmlItem item) {
        if (!site.isKnown()) {
            return List.of();
        }
        List<String> named = new ArrayList<>(List.of(link));
        LINKS.forEach(name -> named.add(item.field(name)));
        return OldAddresses.of(site, named.toArray(String[]::new)).stream()
                .filter(path -> !own.contains(path))
                .toList();
    }
}
