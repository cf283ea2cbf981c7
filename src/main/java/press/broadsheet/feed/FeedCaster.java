package press.broadsheet.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.Touch;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.StoryId;

/** The feeds of titles, sections, authors and topics, from the newest story back to the first. */
final class FeedCaster implements Caster {

    /** How many stories stand in one part of a feed. */
    static final int STORIES = 50;

    /** So many killed stories are remembered in one feed. */
    static final int GONE = 20;

    private static final Pattern SHAPE = Pattern.compile("/feeds/(.+)\\.(rss|atom|json)");

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher shape = SHAPE.matcher(address.path());
        if (!shape.matches()) {
            return null;
        }
        Addresses addresses = new Addresses(reading.masthead());
        Channel channel = new Channels(addresses.masthead(), reading)
                .named(shape.group(1))
                .orElse(null);
        if (channel == null) {
            return new Cast.Unknown();
        }
        FeedFormat format = FeedFormat.ending(shape.group(2));
        Optional<ListName.Point> before = ListName.Point.parse(address.before());
        boolean lost = address.before() != null && before.isEmpty();
        if (lost || !channel.path(format).equals(address.path())) {
            return new Cast.Moved(channel.path(format));
        }
        return feed(channel, format, before.orElse(null), new Shelf(reading, addresses));
    }

    /** What a feed is made from. */
    private record Shelf(Reading reading, Addresses addresses) {}

    private static Cast feed(Channel channel, FeedFormat format, ListName.@Nullable Point before, Shelf shelf) {
        List<Card> cards = shelf.reading.list(channel.list(), STORIES + 1, before);
        if (cards.isEmpty()
                && unknownWithoutStories(channel)
                && shelf.reading.gone(channel.list(), 1).isEmpty()) {
            return new Cast.Unknown();
        }
        List<Card> carried = cards.subList(0, Math.min(STORIES, cards.size()));
        List<Print> prints = prints(carried, shelf.reading);
        FullText text = new FullText(shelf.reading, shelf.addresses, prints);
        Bulletin bulletin = new Bulletin(
                channel,
                place(
                        channel,
                        format,
                        before,
                        cards.size() > STORIES ? ListName.Point.of(carried.getLast()) : null,
                        shelf),
                channel.heading(prints),
                prints.stream()
                        .map(print -> FeedItem.of(print, text, shelf.reading, shelf.addresses))
                        .toList(),
                before == null ? shelf.reading.gone(channel.list(), GONE) : List.of(),
                shelf.addresses);
        Cast.Freshness freshness =
                new Cast.Freshness(bulletin.updated(), MachineSheets.KEEP, List.of("feed", tag(channel)));
        return MachineSheets.sheet(format.contentType(), format.write(bulletin), freshness)
                .linked(bulletin.links());
    }

    /** Whoever never wrote and is not introduced is no author of the paper; a section is one before its first story. */
    private static boolean unknownWithoutStories(Channel channel) {
        return switch (channel) {
            case Channel.Everything _, Channel.OfSection _, Channel.OfSeries _ -> false;
            case Channel.OfAuthor author -> author.introduced() == null;
            case Channel.OfTopic _ -> true;
        };
    }

    private static List<Print> prints(List<Card> cards, Reading reading) {
        Map<StoryId, Print> prints =
                reading.stories(cards.stream().map(Card::id).toList());
        return cards.stream()
                .flatMap(card -> Optional.ofNullable(prints.get(card.id())).stream())
                .toList();
    }

    private static Bulletin.Place place(
            Channel channel,
            FeedFormat format,
            ListName.@Nullable Point before,
            ListName.@Nullable Point last,
            Shelf shelf) {
        String whole = shelf.addresses.absolute(channel.path(format));
        return new Bulletin.Place(
                before == null ? whole : whole + "?before=" + before,
                whole,
                last == null ? null : whole + "?before=" + last,
                shelf.addresses.original(channel.path(format)));
    }

    private static String tag(Channel channel) {
        return "feed-" + channel.name().replace('/', '-');
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        List<Outlet> outlets = new ArrayList<>();
        new Channels(reading.masthead(), reading).touched(touch).ifPresent(channel -> {
            for (FeedFormat format : FeedFormat.values()) {
                outlets.add(new Outlet(
                        "feed " + channel.name() + " (" + format.ending() + ")", Address.of(channel.path(format))));
            }
        });
        return outlets;
    }
}
