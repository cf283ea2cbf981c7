package press.broadsheet.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Title;
import press.broadsheet.pressroom.Address;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.pressroom.Caster;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The content API: stories as ninjs 3.0, one by its number, or all of a paper or a section, newest first. */
final class ContentCaster implements Caster {

    /** How many stories stand in one part of a list. */
    static final int STORIES = 50;

    static final String LIST = "/api/content/stories";

    private static final Pattern ONE = Pattern.compile(LIST + "/([1-9]\\d{0,17})");
    private static final Pattern SECTION = Pattern.compile("/api/content/sections/(.+)/stories");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable Cast cast(Address address, Reading reading) {
        if (!address.path().startsWith("/api/content/")) {
            return null;
        }
        Matcher one = ONE.matcher(address.path());
        if (one.matches()) {
            return story(new StoryId(Long.parseLong(one.group(1))), reading);
        }
        Optional<ListName.Point> before = ListName.Point.parse(address.before());
        List<ListName> lists = lists(address.path(), reading.masthead());
        if (lists.isEmpty()) {
            return new Cast.Unknown();
        }
        return address.before() != null && before.isEmpty()
                ? new Cast.Moved(address.path())
                : stories(address, lists, before.orElse(null), reading);
    }

    private static Cast story(StoryId id, Reading reading) {
        Addresses addresses = new Addresses(reading.masthead());
        return reading.story(id)
                .map(print -> {
                    ObjectNode item = new Ninjs(reading, addresses, List.of(print)).usable(print);
                    return item(200, item, print.card().updated(), id);
                })
                .or(() -> reading.gone(id).map(gone -> item(410, Ninjs.canceled(gone, addresses), gone.at(), id)))
                .orElse(new Cast.Unknown());
    }

    private static Cast item(int status, ObjectNode item, Instant changed, StoryId id) {
        Cast.Freshness freshness = new Cast.Freshness(changed, MachineSheets.KEEP, List.of("content", "story-" + id));
        return MachineSheets.sheet(status, MachineSheets.JSON, JSON.writeValueAsBytes(item), freshness);
    }

    private static List<ListName> lists(String path, Masthead masthead) {
        if (path.equals(LIST)) {
            return masthead.titles().stream().map(ListName::of).toList();
        }
        Matcher section = SECTION.matcher(path);
        try {
            return section.matches()
                    ? masthead.section(new SectionPath(section.group(1))).stream()
                            .map(found -> ListName.of(found.path()))
                            .toList()
                    : List.of();
        } catch (UnfitForPrint _) {
            return List.of();
        }
    }

    private static Cast stories(
            Address address, List<ListName> lists, ListName.@Nullable Point before, Reading reading) {
        // A story may stand in the lists of two titles.
        List<Card> cards = lists.stream()
                .flatMap(list -> reading.list(list, STORIES + 1, before).stream())
                .distinct()
                .sorted(Comparator.comparing(Card::first)
                        .thenComparing(Card::id)
                        .reversed())
                .toList();
        List<Card> carried = cards.subList(0, Math.min(STORIES, cards.size()));
        Map<StoryId, Print> prints =
                reading.stories(carried.stream().map(Card::id).toList());
        Addresses addresses = new Addresses(reading.masthead());
        Ninjs ninjs = new Ninjs(reading, addresses, prints.values());
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        carried.stream()
                .flatMap(card -> Optional.ofNullable(prints.get(card.id())).stream())
                .map(ninjs::usable)
                .forEach(items::add);
        if (cards.size() > STORIES) {
            answer.put("next", addresses.absolute(address.path()) + "?before=" + ListName.Point.of(carried.getLast()));
        }
        Instant newest =
                carried.stream().map(Card::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        return MachineSheets.sheet(MachineSheets.JSON, JSON.writeValueAsBytes(answer), newest, "content");
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public List<Outlet> outlets(Touch touch, Reading reading) {
        List<Outlet> outlets = new ArrayList<>();
        Optional<Title> title = touch.title().flatMap(reading.masthead()::titleAt);
        title.ifPresent(_ -> outlets.add(new Outlet("content API list", Address.of(LIST))));
        touch.story().ifPresent(id -> outlets.add(new Outlet("content API story " + id, Address.of(LIST + "/" + id))));
        return outlets;
    }
}
