package press.broadsheet.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.edition.StaffMember;
import press.broadsheet.edition.Touch;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.ListingView;
import press.broadsheet.page.view.PersonView;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.Byline;

/** Everything by one author, or about one topic, person or place. */
final class ListingCaster implements Caster {

    private static final Pattern SHAPE = Pattern.compile("(?:/([a-z0-9-]+))?/(author|topic)/([^/]+)");
    private static final int STORIES = 24;

    private final Sheets sheets;

    ListingCaster(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        Matcher shape = SHAPE.matcher(address.path());
        if (!shape.matches()) {
            return null;
        }
        String prefix = shape.group(1) == null ? "" : shape.group(1);
        Masthead masthead = reading.masthead();
        Title title = masthead.titleAt(prefix).orElse(null);
        String words = decode(shape.group(3));
        if (title == null || words == null) {
            return null;
        }
        String canonical = AddressWords.encode(AddressWords.of(words));
        if (!canonical.equals(shape.group(3))) {
            String start = prefix.isEmpty() ? "/" : "/" + prefix + "/";
            return canonical.isEmpty() ? null : new Cast.Moved(start + shape.group(2) + "/" + canonical);
        }
        Kind kind = Kind.valueOf(shape.group(2).toUpperCase(Locale.ROOT));
        return listing(new Desktop(reading, masthead, title), kind, AddressWords.of(words), address);
    }

    private enum Kind {
        AUTHOR,
        TOPIC;

        ListName list(String words) {
            return switch (this) {
                case AUTHOR -> ListName.author(words);
                case TOPIC -> ListName.topic(words);
            };
        }
    }

    private static @Nullable String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable Cast listing(Desktop desktop, Kind kind, String words, Address address) {
        Optional<ListName.Point> before = ListName.Point.parse(address.before());
        if (address.before() != null && before.isEmpty()) {
            return new Cast.Moved(address.path());
        }
        List<Card> cards = desktop.reading().list(kind.list(words), STORIES + 1, before.orElse(null));
        StaffMember member = member(desktop, kind, words);
        if (cards.isEmpty() && (member == null || before.isPresent())) {
            return null;
        }
        List<Card> stories = cards.subList(0, Math.min(STORIES, cards.size()));
        PersonView person = member == null ? null : PersonViews.of(member, desktop);
        String heading = person == null ? name(desktop, kind, words, stories.getFirst()) : person.name();
        ListingView view = new ListingView(
                head(desktop, heading, person, address)
                        .data(SchemaOrg.listing(desktop, address.path(), heading, person, stories))
                        .feed(heading, address.path().substring(1))
                        .view(),
                desktop.words().get(kind == Kind.AUTHOR ? "listing.author" : "listing.topic"),
                heading,
                before.isPresent() ? null : person,
                desktop.cards(stories),
                cards.size() > STORIES ? address.path() + "?before=" + ListName.Point.of(stories.getLast()) : null,
                before.isPresent() ? address.path() : null);
        Instant introduced = member == null ? Instant.EPOCH : member.at();
        Instant newest = Desktop.newest(stories);
        return sheets.html(200, "listing", view, introduced.isAfter(newest) ? introduced : newest, List.of());
    }

    private static @Nullable StaffMember member(Desktop desktop, Kind kind, String words) {
        return switch (kind) {
            case AUTHOR ->
                desktop.reading().person(desktop.title().prefix(), words).orElse(null);
            case TOPIC -> null;
        };
    }

    private static Desktop.Head head(Desktop desktop, String heading, @Nullable PersonView person, Address address) {
        Desktop.Head head = desktop.head("listing", heading, address.toString());
        return person == null
                ? head
                : head.description(person.biography().isEmpty() ? person.role() : person.biography())
                        .image(person.portrait());
    }

    /** The name as it was printed, since the address has only its words. */
    private static String name(Desktop desktop, Kind kind, String words, Card newest) {
        return switch (kind) {
            case AUTHOR -> {
                Byline byline = newest.byline();
                yield byline == null ? words : matching(byline.names(), words);
            }
            case TOPIC ->
                desktop.reading()
                        .story(newest.id())
                        .map(Print::copy)
                        .map(copy -> matching(
                                copy.placing().tags().stream()
                                        .map(tag -> tag.name())
                                        .toList(),
                                words))
                        .orElse(words);
        };
    }

    private static String matching(List<String> names, String words) {
        return names.stream()
                .filter(name -> AddressWords.of(name).equals(words))
                .findFirst()
                .orElse(words);
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        return List.of();
    }
}
