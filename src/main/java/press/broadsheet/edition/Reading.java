package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.sql.Follower;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.Mastheads;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Language;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.BodyJson;
import press.broadsheet.story.json.CopyJson;
import tools.jackson.databind.json.JsonMapper;

/** One look at the edition, on one snapshot. Belongs to the work that it was handed to. */
public final class Reading {

    private final Session session;
    private final Mastheads mastheads;
    private final PictureSizes sizes;
    private final Proof proof = new Proof();

    Reading(Session session, Mastheads mastheads, PictureSizes sizes) {
        this.session = session;
        this.mastheads = mastheads;
        this.sizes = sizes;
    }

    public Proof proof() {
        return proof;
    }

    /** The position in the journal up to which this snapshot goes. */
    public long position() {
        return Follower.position(session, "edition");
    }

    /** The masthead; a paper that readers can reach has one. */
    public Masthead masthead() {
        proof.read(Dependency.whole(Subjects.MASTHEAD));
        return mastheads.current(session).orElseThrow(() -> new IllegalStateException("the paper has no masthead"));
    }

    /** A story in print, or empty when it is not (yet, or any longer). */
    public Optional<Print> story(StoryId id) {
        proof.read(Dependency.whole(Subjects.story(id)));
        return session.sql("SELECT revision, first_at, updated_at, card, copy FROM printed WHERE story_id = ?")
                .param(id.value())
                .query((row, _) -> new Print(
                        CardJson.read(id, instant(row, "first_at"), instant(row, "updated_at"), row.getString("card")),
                        row.getInt("revision"),
                        CopyJson.read(row.getString("copy")),
                        StoryText.corrections(session, id)))
                .optional();
    }

    /** The card of a story in print. */
    public Optional<Card> card(StoryId id) {
        return Optional.ofNullable(cards(List.of(id)).get(id));
    }

    /** The cards of those of the stories that are in print. */
    public Map<StoryId, Card> cards(Collection<StoryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        ids.forEach(id -> proof.read(Dependency.whole(Subjects.story(id))));
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Map<StoryId, Card> cards = new HashMap<>();
        session.sql("SELECT story_id, first_at, updated_at, card FROM printed WHERE story_id IN (" + places + ")")
                .params(ids.stream().map(StoryId::value).toList())
                .query(row -> {
                    Card card = readCard(row);
                    cards.put(card.id(), card);
                });
        return cards;
    }

    /** The head of a list, newest first. */
    public List<Card> list(ListName list, int limit) {
        return list(list, limit, null);
    }

    /** Stories of a list, newest first, from the first that is older than the point. */
    public List<Card> list(ListName list, int limit, ListName.@Nullable Point older) {
        long first = older == null ? Long.MAX_VALUE : older.first();
        long id = older == null ? Long.MAX_VALUE : older.id().value();
        List<Card> cards = session.sql("""
                        SELECT p.story_id, p.first_at, p.updated_at, p.card
                        FROM printed_in i JOIN printed p ON p.story_id = i.story_id
                        WHERE i.list = ? AND (i.first_at, i.story_id) < (?, ?)
                        ORDER BY i.first_at DESC, i.story_id DESC LIMIT ?
                        """)
                .params(list.value(), first, id, limit)
                .query((row, _) -> readCard(row))
                .list();
        // A list that is not full would be changed by any older story too.
        long oldest = cards.size() < limit ? Long.MIN_VALUE : cards.getLast().first().toEpochMilli();
        proof.read(new Dependency(list.value(), oldest, first));
        return cards;
    }

    /** The times of the stories of a list between two instants, for counting and paging; both ends included. */
    public List<ListName.Point> points(ListName list, Instant from, Instant to) {
        proof.read(new Dependency(list.value(), from.toEpochMilli(), to.toEpochMilli()));
        return session.sql("""
                        SELECT first_at, story_id FROM printed_in
                        WHERE list = ? AND first_at BETWEEN ? AND ? ORDER BY first_at, story_id
                        """)
                .params(list.value(), Session.stamp(from), Session.stamp(to))
                .query((row, _) ->
                        new ListName.Point(row.getLong("first_at"), new StoryId(row.getLong("story_id"))))
                .list();
    }

    /** A killed story. */
    public Optional<Gone> gone(StoryId id) {
        proof.read(Dependency.whole(Subjects.story(id)));
        return session.sql("SELECT at, notice, language FROM gone WHERE story_id = ?")
                .param(id.value())
                .query((row, _) -> new Gone(
                        id, instant(row, "at"), row.getString("notice"), new Language(row.getString("language"))))
                .optional();
    }

    /** The story that an address of an older system leads to. */
    public Optional<StoryId> oldAddress(String path) {
        return session.sql("SELECT story_id FROM old_address WHERE path = ?")
                .param(path)
                .query(Long.class)
                .optional()
                .map(StoryId::new);
    }

    /** A page about the paper itself. */
    public Optional<HousePage> housePage(String prefix, String name) {
        proof.read(Dependency.whole(Subjects.house(prefix, name)));
        return session.sql("SELECT at, heading, body FROM house_page WHERE title = ? AND name = ?")
                .params(prefix, name)
                .query((row, _) -> new HousePage(
                        prefix,
                        name,
                        row.getString("heading"),
                        BodyJson.read(JsonMapper.shared().readTree(row.getString("body"))),
                        instant(row, "at")))
                .optional();
    }

    /** The names of a title's pages about the paper, with their headings, in the order of the names. */
    public Map<String, String> housePages(String prefix) {
        Map<String, String> pages = new java.util.LinkedHashMap<>();
        session.sql("SELECT name, heading FROM house_page WHERE title = ? ORDER BY name")
                .param(prefix)
                .query(row -> {
                    pages.put(row.getString("name"), row.getString("heading"));
                });
        pages.keySet().forEach(name -> proof.read(Dependency.whole(Subjects.house(prefix, name))));
        return pages;
    }

    /** How large a picture is, or empty when the library does not have it. */
    public Optional<PictureSize> size(String picture) {
        return sizes.of(session, picture);
    }

    /** True when a story in print uses the picture. */
    public boolean shows(String picture) {
        return session.sql("SELECT EXISTS (SELECT 1 FROM printed_picture WHERE hash = ?)")
                .param(picture)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private static Card readCard(ResultSet row) throws SQLException {
        return CardJson.read(
                new StoryId(row.getLong("story_id")),
                instant(row, "first_at"),
                instant(row, "updated_at"),
                row.getString("card"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Session.instant(row.getLong(column));
    }

    /** Everything in print, oldest number first, for those who keep a copy of their own such as sitemaps. */
    public List<Card> inPrintAfter(long storyNumber, int limit) {
        return new ArrayList<>(session.sql("""
                        SELECT story_id, first_at, updated_at, card FROM printed
                        WHERE story_id > ? ORDER BY story_id LIMIT ?
                        """)
                .params(storyNumber, limit)
                .query((row, _) -> readCard(row))
                .list());
    }
}
