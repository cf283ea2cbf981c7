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

/** Looks up stories in print, many in one question. What was looked at is written down by {@link Reading}. */
final class Prints {

    private static final String PRINTS = """
            SELECT story_id, revision, first_at, updated_at, card, copy,
              EXISTS (SELECT 1 FROM correction c WHERE c.story_id = printed.story_id) AS corrected
            FROM printed\s""";

    private Prints() {}

    static Map<StoryId, Print> of(Session session, Collection<StoryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Print> found = found(session, "WHERE story_id IN " + places(ids), numbers(ids));
        Map<StoryId, Print> prints = new HashMap<>();
        found.forEach(print -> prints.put(print.card().id(), print));
        return prints;
    }

    /** In the order of the numbers, from the first after this one. */
    static List<Print> after(Session session, long number, int limit) {
        return found(session, "WHERE story_id > ? ORDER BY story_id LIMIT ?", List.of(number, limit));
    }

    /** Few stories were corrected, and only those are asked for how. */
    private static List<Print> found(Session session, String which, List<?> arguments) {
        List<Print> prints = new ArrayList<>();
        List<StoryId> corrected = new ArrayList<>();
        session.sql(PRINTS + which).params(arguments).query(row -> {
            Card card = Lists.card(row);
            prints.add(new Print(card, row.getInt("revision"), CopyJson.read(row.getString("copy")), List.of()));
            if (row.getBoolean("corrected")) {
                corrected.add(card.id());
            }
        });
        if (!corrected.isEmpty()) {
            Map<StoryId, List<Correction>> corrections = corrections(session, corrected);
            prints.replaceAll(print -> corrected(print, corrections));
        }
        return prints;
    }

    private static Print corrected(Print print, Map<StoryId, List<Correction>> corrections) {
        List<Correction> its = corrections.get(print.card().id());
        return its == null ? print : new Print(print.card(), print.revision(), print.copy(), its);
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

    private static Map<StoryId, List<Correction>> corrections(Session session, List<StoryId> stories) {
        Map<StoryId, List<Correction>> corrections = new HashMap<>();
        session.sql("SELECT story_id, number, at, text, passage FROM correction WHERE story_id IN " + places(stories)
                        + " ORDER BY story_id, number")
                .params(numbers(stories))
                .query(row -> {
                    corrections
                            .computeIfAbsent(new StoryId(row.getLong("story_id")), _ -> new ArrayList<>())
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
