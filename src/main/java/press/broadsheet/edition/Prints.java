package press.broadsheet.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.Correction;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.json.CopyJson;

/** Looks up stories in print, many in two questions. What was looked at is written down by {@link Reading}. */
final class Prints {

    private Prints() {}

    static Map<StoryId, Print> of(Session session, Collection<StoryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Correction>> corrections = corrections(session, ids);
        Map<StoryId, Print> prints = new HashMap<>();
        session.sql("SELECT story_id, revision, first_at, updated_at, card, copy FROM printed WHERE story_id IN "
                        + places(ids))
                .params(numbers(ids))
                .query(row -> {
                    Card card = Lists.card(row);
                    prints.put(
                            card.id(),
                            new Print(
                                    card,
                                    row.getInt("revision"),
                                    CopyJson.read(row.getString("copy")),
                                    corrections.getOrDefault(card.id().value(), List.of())));
                });
        return prints;
    }

    static Map<StoryId, Card> cards(Session session, Collection<StoryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<StoryId, Card> cards = new HashMap<>();
        session.sql("SELECT story_id, first_at, updated_at, card FROM printed WHERE story_id IN " + places(ids))
                .params(numbers(ids))
                .query(row -> {
                    Card card = Lists.card(row);
                    cards.put(card.id(), card);
                });
        return cards;
    }

    private static Map<Long, List<Correction>> corrections(Session session, Collection<StoryId> ids) {
        Map<Long, List<Correction>> corrections = new HashMap<>();
        session.sql("SELECT story_id, number, at, text, passage FROM correction WHERE story_id IN " + places(ids)
                        + " ORDER BY story_id, number")
                .params(numbers(ids))
                .query(row -> {
                    corrections
                            .computeIfAbsent(row.getLong("story_id"), _ -> new ArrayList<>())
                            .add(new Correction(
                                    row.getInt("number"),
                                    Lists.instant(row, "at"),
                                    row.getString("text"),
                                    row.getString("passage")));
                });
        return corrections;
    }

    private static String places(Collection<StoryId> ids) {
        return "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }

    private static List<Long> numbers(Collection<StoryId> ids) {
        return ids.stream().map(StoryId::value).toList();
    }
}
