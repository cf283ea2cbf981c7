package press.broadsheet.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Gone;
import press.broadsheet.masthead.Title;

/**
 * A part of a feed as every form of it says it.
 *
 * @param heading what stands over it
 * @param items newest first
 * @param gone the killed stories that stood in it, the last one first
 */
record Bulletin(
        Channel channel, Place place, String heading, List<FeedItem> items, List<Gone> gone, Addresses addresses) {

    /**
     * Where this part of the feed stands, as whole addresses.
     *
     * @param whole where the newest part stands: the feed's name for good
     * @param next where the next older part stands, or null at the end
     * @param name the feed's name for good: where its newest part would stand if the paper had never moved
     */
    record Place(String self, String whole, @Nullable String next, String name) {

        boolean newest() {
            return self.equals(whole);
        }
    }

    /** Where changes are announced, or null: of the newest part alone, since older ones are nobody's topic. */
    @Nullable
    String hub() {
        return place.newest() ? addresses.masthead().standing().hub() : null;
    }

    /** What a subscriber must find in the header, which counts before what stands in the feed (WebSub, 4). */
    List<String> links() {
        String hub = hub();
        return hub == null ? List.of() : List.of("<" + hub + ">; rel=\"hub\"", "<" + place.self() + ">; rel=\"self\"");
    }

    Bulletin {
        items = List.copyOf(items);
        gone = List.copyOf(gone);
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
        return Stream.concat(
                        items.stream().map(FeedItem::updated), gone.stream().map(Gone::at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
