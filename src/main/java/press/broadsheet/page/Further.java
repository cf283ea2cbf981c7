package press.broadsheet.page;

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
import press.broadsheet.page.view.StoryView;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Tag;

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

    /** So many of the newest stories of each. */
    private static final int OF_A_TAG = 8;

    private Further() {}

    static StoryView.Further of(Desktop desktop, Print print) {
        Set<StoryId> shown = new HashSet<>(print.copy().body().related());
        shown.add(print.card().id());
        List<Card> related = related(desktop, print, shown);
        related.forEach(card -> shown.add(card.id()));
        return new StoryView.Further(
                desktop.cards(related), desktop.cards(newest(desktop, print, shown, related.size())));
    }

    private static List<Card> related(Desktop desktop, Print print, Set<StoryId> shown) {
        Map<StoryId, Card> found = new HashMap<>();
        Map<StoryId, Integer> shared = new HashMap<>();
        for (Tag tag : print.copy().placing().tags().stream().limit(TAGS).toList()) {
            for (Card card : desktop.reading().list(ListName.topic(AddressWords.of(tag.name())), OF_A_TAG)) {
                if (!shown.contains(card.id()) && isOfTheSameTitle(desktop, print, card)) {
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

    private static boolean isOfTheSameTitle(Desktop desktop, Print print, Card card) {
        return desktop.masthead()
                .titleOf(card.placed().home())
                .equals(desktop.masthead().titleOf(print.card().placed().home()));
    }

    private static List<Card> newest(Desktop desktop, Print print, Set<StoryId> shown, int there) {
        if (there >= ENOUGH) {
            return List.of();
        }
        return desktop.reading().list(ListName.of(print.card().placed().home()), STORIES + shown.size()).stream()
                .filter(card -> !shown.contains(card.id()))
                .limit(STORIES - there)
                .toList();
    }
}
