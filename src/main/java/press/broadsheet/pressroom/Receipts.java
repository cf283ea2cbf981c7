package press.broadsheet.pressroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.broadsheet.edition.Touch;
import press.broadsheet.platform.sql.Database;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;

/** Where each change of a story is visible, and since when. Safe for use by many threads. */
public final class Receipts {

    private static final String STORY = "story:";

    private final Database database;

    public Receipts(Database database) {
        this.database = database;
    }

    /** A change of a story. */
    public record Key(StoryId story, long position) {}

    /** A place that shows the change. */
    public record Receipt(Key key, String place, Instant at) {}

    /** The stories that each position of the journal was about. */
    static Map<Long, Set<Key>> keys(List<Touch> touches) {
        Map<Long, Set<Key>> keys = new HashMap<>();
        for (Touch touch : touches) {
            if (touch.subject().startsWith(STORY)) {
                StoryId id = new StoryId(Long.parseLong(touch.subject().substring(STORY.length())));
                keys.computeIfAbsent(touch.position(), _ -> new LinkedHashSet<>())
                        .add(new Key(id, touch.position()));
            }
        }
        return keys;
    }

    public void write(List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        for (Receipt receipt : receipts) {
            rows.add(new Object[] {
                receipt.key().story().value(), receipt.key().position(), receipt.place(), Session.stamp(receipt.at())
            });
        }
        database.write(session -> {
            session.batch("""
                    INSERT INTO receipt (story_id, position, place, at) VALUES (?, ?, ?, ?)
                    ON CONFLICT (story_id, position, place) DO NOTHING
                    """, rows);
            return rows.size();
        });
    }

    /** The receipts of a story's newest change that has any, in the order in which the places showed it. */
    public List<Receipt> newest(StoryId story) {
        return database.read(session -> session.sql("SELECT COALESCE(MAX(position), 0) FROM receipt WHERE story_id = ?")
                        .param(story.value())
                        .query(Long.class)
                        .optional())
                .map(position -> of(new Key(story, position)))
                .orElse(List.of());
    }

    /** The receipts of a change, in the order in which the places showed it. */
    public List<Receipt> of(Key change) {
        return database.read(session -> session.sql("""
                        SELECT place, at FROM receipt WHERE story_id = ? AND position = ? ORDER BY at, place
                        """)
                .params(change.story().value(), change.position())
                .query((row, _) -> new Receipt(change, row.getString("place"), Session.instant(row.getLong("at"))))
                .list());
    }
}
