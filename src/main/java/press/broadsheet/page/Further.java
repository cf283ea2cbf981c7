package press.broadsheet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.masthead.Title;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.story.StoryId;

/**
 * What else is offered beside a story: those that share its tags, the one that shares most of them first and the newest of
 * equals; where there are not enough, the newest of its section.
 */
final class Further {

    private static final int STORIES = 5;

    /** With so many related stories nothing else is offered. */
    private static final int ENOUGH = 3;

    /** So many tags are looked at, in the order in which the desk gave them. */
    private static final int TAGS = 2;

    /** So many of the newest stories of each tag and of the section. */
    private static final int LOOKED_AT = 8;

    private Further() {}

    static StoryView.Further of(Desktop desktop, Print print) {
        List<ListName> lists = new ArrayList<>(print.copy().placing().tags().stream()
                .limit(TAGS)
                .map(tag -> ListName.topic(AddressWords.of(tag.name())))
                .distinct()
                .toList());
        lists.add(ListName.of(print.card().placed().home()));
        List<List<Card>> heads = desktop.reading().heads(lists, LOOKED_AT);
        Set<StoryId> shown = new HashSet<>(print.copy().body().related());
        shown.add(print.card().id());
        List<Card> related = related(desktop, heads.subList(0, heads.size() - 1), shown);
        related.forEach(card -> shown.add(card.id()));
        int wanted = related.size() < ENOUGH ? STORIES - related.size() : 0;
        List<Card> newest = heads.getLast().stream()
                .filter(card -> !shown.contains(card.id()))
                .limit(wanted)
                .toList();
        return new StoryView.Further(desktop.cards(related), desktop.cards(newest));
    }

    private static List<Card> related(Desktop desktop, List<List<Card>> topics, Set<StoryId> shown) {
        Map<StoryId, Card> found = new HashMap<>();
        Map<StoryId, Integer> shared = new HashMap<>();
        for (List<Card> topic : topics) {
            for (Card card : topic) {
                if (!shown.contains(card.id()) && isOf(desktop, card)) {
                    found.put(card.id(), card);
                    shared.merge(card.id(), 1, Integer::sum);
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.<Card>comparingInt(card -> shared.getOrDefault(card.id(), 0))
                        .thenComparing(Card::first)
                        .thenComparingLong(card -> card.id().value())
                        .reversed())
                .limit(STORIES)
                .toList();
    }

    /** A topic has the stories of all titles. */
    private static boolean isOf(Desktop desktop, Card card) {
        Title title = desktop.masthead().titleOf(card.placed().home());
        return title.prefix().equals(desktop.title().prefix());
    }
}
