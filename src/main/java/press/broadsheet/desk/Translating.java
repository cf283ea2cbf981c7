package press.broadsheet.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import press.broadsheet.journal.Change;
import press.broadsheet.journal.sql.StoryText;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.UnfitForPrint;

/** Says which stories say the same in several languages. Safe for use by many threads. */
public final class Translating {

    /** A story in more languages than this is not known to any paper. */
    public static final int MOST = 50;

    private final Desk desk;

    public Translating(Desk desk) {
        this.desk = desk;
    }

    /** The stories that say the same as one, without it, by their numbers. */
    public List<StoryId> of(StoryId id) {
        return desk.database().read(session -> family(session, id)).stream()
                .filter(other -> !other.equals(id))
                .toList();
    }

    /**
     * Has a story and others say the same in several languages; whatever one of them was said to translate before, it does
     * not any longer. Without others the story stands alone again.
     *
     * @throws UnfitForPrint when there is no such story, or two of them are in one language
     */
    public Outcome set(StoryId id, List<StoryId> others, String actor) {
        return desk.act(session -> set(session, id, others, actor));
    }

    /** The same, inside a transaction that does more. */
    public Outcome set(Session session, StoryId id, List<StoryId> others, String actor) {
        if (StoryTable.findForChange(session, id).isEmpty()) {
            return new Outcome.Missing();
        }
        SortedSet<StoryId> family = checked(session, id, others);
        SortedSet<StoryId> touched = sorted(family);
        family.forEach(member -> touched.addAll(family(session, member)));
        if (!family(session, id).equals(family.size() == 1 ? sorted(List.of()) : family)) {
            keep(session, family, touched);
            desk.record(session, desk.now(), actor, new Change.TranslationsSet(id, List.copyOf(touched)));
        }
        return Publishing.done(session, id);
    }

    private static SortedSet<StoryId> sorted(Collection<StoryId> stories) {
        SortedSet<StoryId> sorted = new TreeSet<>(Comparator.comparingLong(StoryId::value));
        sorted.addAll(stories);
        return sorted;
    }

    private static SortedSet<StoryId> checked(Session session, StoryId id, List<StoryId> others) {
        SortedSet<StoryId> family = sorted(List.of(id));
        Map<String, StoryId> languages = new HashMap<>(Map.of(language(session, id), id));
        for (int index = 0; index < others.size(); index++) {
            StoryId other = others.get(index);
            String field = "stories[" + index + "]";
            if (StoryTable.findForChange(session, other).isEmpty()) {
                throw new UnfitForPrint(field, "there is no story " + other);
            }
            StoryId same = languages.putIfAbsent(language(session, other), other);
            if (same != null && !same.equals(other)) {
                throw new UnfitForPrint(field, "stories %s and %s are in one language".formatted(same, other));
            }
            family.add(other);
        }
        return family;
    }

    private static String language(Session session, StoryId id) {
        int revision = StoryTable.find(session, id).orElseThrow().revision();
        return StoryText.copy(session, id, revision).placing().language().primary();
    }

    private static SortedSet<StoryId> family(Session session, StoryId id) {
        return sorted(session.sql("""
                        SELECT story_id FROM translation
                        WHERE family = (SELECT family FROM translation WHERE story_id = ?)
                        """)
                .param(id.value())
                .query((row, _) -> new StoryId(row.getLong("story_id")))
                .list());
    }

    private static void keep(Session session, SortedSet<StoryId> family, SortedSet<StoryId> touched) {
        List<List<StoryId>> left = new ArrayList<>();
        touched.forEach(member -> {
            List<StoryId> stay = family(session, member).stream()
                    .filter(one -> !family.contains(one))
                    .toList();
            left.add(stay);
        });
        touched.forEach(member -> session.sql("DELETE FROM translation WHERE story_id = ?")
                .param(member.value())
                .update());
        left.add(List.copyOf(family));
        left.stream()
                .distinct()
                .filter(one -> one.size() > 1)
                .forEach(one ->
                        one.forEach(member -> session.sql("INSERT INTO translation (story_id, family) VALUES (?, ?)")
                                .params(member.value(), one.getFirst().value())
                                .update()));
    }
}
