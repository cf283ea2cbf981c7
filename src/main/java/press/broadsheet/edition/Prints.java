package press.broadsheet.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String PRINTS = "SELECT story_id, revision, first_at, updated_at, card, copy FROM printed ";

    private Prints() {}

    static Map<StoryId, Print> of(Session session, Collection<StoryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Correction>> corrections = corrections(session, "story_id IN " + places(ids), numbers(ids));
        Map<StoryId, Print> prints = new HashMap<>();
        session.sql(PRINTS + "WHERE story_id IN " + places(ids))
                .params(numbers(ids))
                .query(row -> {
                    Print print = print(row, corrections);
                    prints.put(print.card().id(), print);
                });
        return prints;
    }

    private static Print print(ResultSet row, Map<Long, List<Correction>> corrections) throws SQLException {
        Card card = Lists.card(row);
        return new Print(
                card,
                row.getInt("revision"),
                CopyJson.read(row.getString("copy")),
                corrections.getOrDefault(card.id().value(), List.of()));
    }

    /** In the order of the numbers, from the first after this one. */
    static List<Print> after(Session session, long number, int limit) {
        List<Print> prints = new ArrayList<>();
        session.sql(PRINTS + "WHERE story_id > ? ORDER BY story_id LIMIT ?")
                .params(number, limit)
                .query(row -> {
                    prints.add(print(row, Map.of()));
                });
        if (prints.isEmpty()) {
            return prints;
        }
        Map<Long, List<Correction>> corrections = corrections(
                session,
                "story_id BETWEEN ? AND ?",
                List.of(number + 1, prints.getLast().card().id().value()));
        prints.replaceAll(print -> corrected(print, corrections));
        return prints;
    }

    private static Print corrected(Print print, Map<Long, List<Correction>> corrections) {
        List<Correction> its = corrections.get(print.card().id().value());
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

    private static Map<Long, List<Correction>> corrections(Session session, String stories, List<Long> numbers) {
        Map<Long, List<Correction>> corrections = new HashMap<>();
        session.sql("SELECT story_id, number, at, text, passage FROM correction WHERE " + stories
                        + " ORDER BY story_id, number")
                .params(numbers)
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
