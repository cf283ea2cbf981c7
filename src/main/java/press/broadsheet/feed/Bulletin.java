package press.broadsheet.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Title;

/**
 * A part of a feed as every form of it says it.
 *
 * @param heading what stands over it
 * @param items newest first
 */
record Bulletin(Channel channel, Place place, String heading, List<FeedItem> items, Addresses addresses) {

    /**
     * Where this part of the feed stands, as whole addresses.
     *
     * @param whole where the newest part stands: the feed's name for good
     * @param next where the next older part stands, or null at the end
     */
    record Place(String self, String whole, @Nullable String next) {}

    Bulletin {
        items = List.copyOf(items);
    }

    Title title() {
        return channel.title();
    }

    String page() {
        return addresses.absolute(channel.page());
    }

    /** What the feed is about, in a line of plain text. */
    String description() {
        return channel.description(heading);
    }

    Moments moments() {
        return new Moments(addresses.masthead().zone());
    }

    String owner() {
        String company = title().identity().company();
        return company.isEmpty() ? title().name() : company;
    }

    /** When the newest change came; the epoch for a feed without a story, so that the same feed is the same bytes. */
    Instant updated() {
        return items.stream().map(FeedItem::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
