package press.broadsheet.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.masthead.BellyBands;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.masthead.Title;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.OldPath;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.PictureFactsJson;

/** One look at the edition, on one snapshot. Belongs to the work that it was handed to. */
public final class Reading {

    private static final int USERS = 20;

    private final Session session;
    private final Mastheads mastheads;
    private final PictureSizes sizes;
    private final @Nullable Instant moment;
    private final Proof proof = new Proof();
    private @Nullable Masthead masthead;
    private long pictureTurn = -1;

    Reading(Session session, Mastheads mastheads, PictureSizes sizes, @Nullable Instant moment) {
        this.session = session;
        this.mastheads = mastheads;
        this.sizes = sizes;
        this.moment = moment;
    }

    public Proof proof() {
        return proof;
    }

    /** The moment for which something is made; whoever asks must say until when what comes of it is good. */
    public Instant moment() {
        if (moment == null) {
            throw new IllegalStateException("this reading is not done for any moment");
        }
        return moment;
    }

    /** The position in the journal up to which this snapshot goes. */
    public long position() {
        return Follower.position(session, "edition");
    }

    /** The masthead; a paper that readers can reach has one. */
    public Masthead masthead() {
        proof.read(Dependency.whole(Subjects.MASTHEAD));
        Masthead known = masthead;
        if (known == null) {
            known = mastheads
                    .current(session)
                    .orElseThrow(() -> new IllegalStateException("the paper has no masthead"));
            masthead = known;
        }
        return known;
    }

    /** A story in print, or empty when it is not (yet, or any longer). */
    public Optional<Print> story(StoryId id) {
        return Optional.ofNullable(stories(List.of(id)).get(id));
    }

    /** Those of the stories that are in print. */
    public Map<StoryId, Print> stories(Collection<StoryId> ids) {
        ids.forEach(id -> proof.read(Dependency.whole(Subjects.story(id))));
        return Prints.of(session, ids);
    }

    /** The card of a story in print. */
    public Optional<Card> card(StoryId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id));
    }

    /** The cards of those of the stories that are in print. */
    public Map<StoryId, Card> cards(Collection<StoryId> ids) {
        ids.forEach(id -> proof.read(Dependency.whole(Subjects.story(id))));
        return Prints.cards(session, ids);
    }

    /** The head of a list, newest first. */
    public List<Card> list(ListName list, int limit) {
        return list(list, limit, null);
    }

    /** Stories of a list, newest first, from the first that is older than the point. */
    public List<Card> list(ListName list, int limit, ListName.@Nullable Point older) {
        List<Card> cards = Lists.before(session, list, limit, older);
        proof.read(Dependency.ofHead(list, cards, limit, older));
        return cards;
    }

    /** The heads of several lists, each newest first, in one question. */
    public List<List<Card>> heads(List<ListName> lists, int limit) {
        List<List<Card>> heads = Lists.heads(session, lists, limit);
        for (int index = 0; index < lists.size(); index++) {
            proof.read(Dependency.ofHead(lists.get(index), heads.get(index), limit, null));
        }
        return heads;
    }

    /** Stories of a list that were first printed after an instant, newest first. */
    public List<Card> listAfter(ListName list, int limit, Instant instant) {
        proof.read(new Dependency(list.value(), instant.toEpochMilli() + 1, Long.MAX_VALUE));
        return Lists.after(session, list, limit, instant);
    }

    /** The stories of a stretch of a list, oldest first, without the first {@code skip} of them. */
    public List<Listed> listWithin(ListName list, Span span, int skip, int limit) {
        proof.read(span.of(list));
        return Lists.within(session, list, span, skip, limit);
    }

    /** Stories of a stretch of a list, newest first, from the first that is older than the point. */
    public List<Card> listOf(ListName list, Span span, int limit, ListName.@Nullable Point older) {
        proof.read(span.of(list));
        return Lists.of(session, list, span, limit, older);
    }

    /** When the first story of a list was printed that was printed at an instant or after it. */
    public Optional<Instant> firstFrom(ListName list, Instant instant) {
        Optional<Instant> first = Lists.firstFrom(session, list, instant);
        proof.read(new Dependency(
                list.value(),
                instant.toEpochMilli(),
                first.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE)));
        return first;
    }

    /** When the last story of a list was printed that was printed before an instant. */
    public Optional<Instant> lastBefore(ListName list, Instant instant) {
        Optional<Instant> last = Lists.lastBefore(session, list, instant);
        proof.read(new Dependency(
                list.value(), last.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE), instant.toEpochMilli() - 1));
        return last;
    }

    /** How many stories of a list were first printed in a stretch of time. */
    public int count(ListName list, Span span) {
        proof.read(span.of(list));
        return Lists.count(session, list, span);
    }

    /** The months in which a title first printed what it has in print, oldest first. */
    public List<PrintedMonth> months(Title title) {
        ListName list = ListName.of(title);
        proof.read(Dependency.whole(list.value()));
        return Lists.months(session, list);
    }

    /** The times of the stories of a list between two instants, for counting and paging; both ends included. */
    public List<ListName.Point> points(ListName list, Instant from, Instant to) {
        proof.read(new Dependency(list.value(), from.toEpochMilli(), to.toEpochMilli()));
        return Lists.points(session, list, from, to);
    }

    /** A killed story. */
    public Optional<Gone> gone(StoryId id) {
        proof.read(Dependency.whole(Subjects.story(id)));
        return session.sql("SELECT " + Gone.COLUMNS + "FROM gone g WHERE g.story_id = ?")
                .param(id.value())
                .query((row, _) -> Gone.of(row))
                .optional();
    }

    /** A story and those that say the same in other languages, as far as they are in print; the oldest number first. */
    public List<Card> translations(StoryId id) {
        List<StoryId> family = session.sql("""
                        SELECT story_id FROM translation
                        WHERE family = (SELECT family FROM translation WHERE story_id = ?) ORDER BY story_id
                        """)
                .param(id.value())
                .query((row, _) -> new StoryId(row.getLong("story_id")))
                .list();
        if (family.isEmpty()) {
            proof.read(Dependency.whole(Subjects.story(id)));
            return List.of();
        }
        // One that is not in print is asked for too: it may come.
        Map<StoryId, Card> cards = cards(family);
        return family.stream()
                .flatMap(story -> Optional.ofNullable(cards.get(story)).stream())
                .toList();
    }

    /** The killed stories that stood in a list, the one that was killed last first. */
    public List<Gone> gone(ListName list, int limit) {
        proof.read(Dependency.whole(Subjects.gone(list.value())));
        return session.sql("SELECT " + Gone.COLUMNS + """
                        FROM gone_in i JOIN gone g ON g.story_id = i.story_id
                        WHERE i.list = ? ORDER BY g.at DESC, g.story_id DESC LIMIT ?
                        """)
                .params(list.value(), limit)
                .query((row, _) -> Gone.of(row))
                .list();
    }

    /** The story that an address of an older system leads to, however its path and query are spelled. */
    public Optional<StoryId> oldAddress(String asked) {
        return session.sql("SELECT story_id FROM old_address WHERE path = ?")
                .param(new OldPath(asked).value())
                .query(Long.class)
                .optional()
                .map(StoryId::new);
    }

    /** A page about the paper itself. */
    public Optional<HousePage> housePage(String prefix, String name) {
        proof.read(Dependency.whole(Subjects.house(prefix, name)));
        return HousePage.find(session, prefix, name);
    }

    /** Which of some pages about the paper a title has. */
    public Set<String> housePagesAmong(Collection<String> names, String prefix) {
        names.forEach(name -> proof.read(Dependency.whole(Subjects.house(prefix, name))));
        return HousePage.among(session, prefix, names);
    }

    /** The names of a title's pages about the paper, with their headings, in the order of the names. */
    public Map<String, String> housePages(String prefix) {
        proof.read(Dependency.whole(Subjects.houses(prefix)));
        Map<String, String> pages = new LinkedHashMap<>();
        session.sql("SELECT name, heading FROM house_page WHERE title = ? ORDER BY name")
                .param(prefix)
                .query(row -> {
                    pages.put(row.getString("name"), row.getString("heading"));
                });
        pages.keySet().forEach(name -> proof.read(Dependency.whole(Subjects.house(prefix, name))));
        return pages;
    }

    /** Who a title's readers are told is behind the words of a byline. */
    public Optional<StaffMember> person(String prefix, String words) {
        proof.read(Dependency.whole(Subjects.person(prefix, words)));
        return StaffMember.find(session, prefix, words);
    }

    /** Who makes a title, in the order of its masthead. */
    public List<StaffMember> people(String prefix) {
        proof.read(Dependency.whole(Subjects.people(prefix)));
        return StaffMember.all(session, prefix);
    }

    /** What lies round the pages of a title, be it its hour or not. */
    public Optional<BellyBands.Posted> bellyBand(String prefix) {
        proof.read(Dependency.whole(Subjects.bellyBand(prefix)));
        return BellyBands.of(session, prefix);
    }

    /** What was in print before. */
    public Morgue morgue() {
        return new Morgue(session, proof, position());
    }

    /** True when a title has anybody to introduce. */
    public boolean hasPeople(String prefix) {
        proof.read(Dependency.whole(Subjects.people(prefix)));
        return StaffMember.any(session, prefix);
    }

    /** What appears for a day: series, their instalments, and what goes on. */
    public Dailies dailies() {
        return new Dailies(session, proof);
    }

    /**
     * The stories of a list that are read most. The order is not part of the proof, so that nothing goes stale when it
     * changes: whoever shows it asks again each minute.
     */
    public Ranked ranked(ListName list, RankedSpan span, int limit) {
        Instant until = session.sql("SELECT counted_until FROM ranking WHERE name = 'most-read'")
                .query((row, _) -> Lists.instant(row, "counted_until"))
                .single();
        List<StoryId> ids = session.sql("""
                        SELECT story_id FROM ranked WHERE list = ? AND span = ?
                        AND story_id IN (SELECT story_id FROM printed)
                        AND story_id NOT IN (SELECT story_id FROM delisted)
                        ORDER BY place LIMIT ?
                        """)
                .params(list.value(), span.word(), limit)
                .query((row, _) -> new StoryId(row.getLong("story_id")))
                .list();
        Map<StoryId, Card> cards = cards(ids);
        return new Ranked(until, ids.stream().map(cards::get).toList());
    }

    /** The space that the paper sells, as it stands in a minute. */
    public Placements sold(Instant minute) {
        return new Placements(session, proof, minute);
    }

    /** The paper's own films. */
    public FilmShelf films() {
        return new FilmShelf(session, proof);
    }

    /** How large a picture is and around what it is cut, or empty when the library does not have it. */
    public Optional<PictureSize> size(String picture) {
        proof.read(Dependency.whole(Subjects.picture(picture)));
        if (pictureTurn < 0) {
            pictureTurn = PictureSizes.turn(session);
        }
        return sizes.of(session, pictureTurn, picture);
    }

    /** What the library knows of a picture, without what is for the newsroom alone. */
    public PictureFacts facts(String picture) {
        proof.read(Dependency.whole(Subjects.picture(picture)));
        return session.sql("SELECT facts FROM picture_facts WHERE hash = ? ORDER BY revision DESC LIMIT 1")
                .param(picture)
                .query(String.class)
                .optional()
                .map(PictureFactsJson::read)
                .orElse(PictureFacts.NONE)
                .published();
    }

    /** The points around which stories in print have a picture cut, other than the library says. */
    public Set<FocalPoint> focuses(String picture) {
        return Set.copyOf(session.sql("SELECT DISTINCT x, y FROM printed_focus WHERE hash = ?")
                .param(picture)
                .query((row, _) -> new FocalPoint(row.getInt("x"), row.getInt("y")))
                .list());
    }

    /**
     * True when a story in print uses the picture, or it is the portrait of somebody who makes the paper, or a campaign
     * that runs shows it; as long as any of those that the proof names does, it is.
     */
    public boolean shows(String picture, Instant moment) {
        List<String> users = new ArrayList<>();
        session.sql("SELECT story_id FROM printed_picture WHERE hash = ? ORDER BY story_id LIMIT ?")
                .params(picture, USERS)
                .query(row -> {
                    users.add(Subjects.story(new StoryId(row.getLong("story_id"))));
                });
        session.sql("SELECT title, words FROM person WHERE portrait = ? ORDER BY title, words LIMIT ?")
                .params(picture, USERS)
                .query(row -> {
                    users.add(Subjects.person(row.getString("title"), row.getString("words")));
                });
        if (Placements.show(session, picture, moment)) {
            users.add(Subjects.CAMPAIGNS);
        }
        users.forEach(user -> proof.read(Dependency.whole(user)));
        return !users.isEmpty();
    }

    /** The stories that changes after a position of the journal took out of print, for good or for a while. */
    public Set<StoryId> takenOutAfter(long position) {
        return session
                .sql("SELECT position, subject, at, number, purge FROM touched WHERE position > ? AND purge = 1")
                .param(position)
                .query((row, _) -> new Touch(
                        row.getLong("number"),
                        row.getLong("position"),
                        row.getString("subject"),
                        row.getLong("at"),
                        true))
                .list()
                .stream()
                .flatMap(touch -> touch.story().stream())
                .collect(Collectors.toSet());
    }

    /** The stories in print with the numbers after one, in their order, for those who keep something of all of them. */
    public List<Print> storiesAfter(long storyNumber, int limit) {
        return Prints.after(session, storyNumber, limit);
    }

    /** Everything in print, oldest number first, for those who keep a copy of their own such as sitemaps. */
    public List<Card> inPrintAfter(long storyNumber, int limit) {
        return new ArrayList<>(session.sql("""
                        SELECT story_id, first_at, updated_at, card FROM printed
                        WHERE story_id > ? ORDER BY story_id LIMIT ?
                        """)
                .params(storyNumber, limit)
                .query((row, _) -> Lists.card(row))
                .list());
    }
}
