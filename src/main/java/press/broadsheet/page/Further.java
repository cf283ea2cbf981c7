package press.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.edition.Print;
import press.broadsheet.page.view.StoryView;
import press.broadsheet.story.StoryId;

/**
 * What else is offered beside a story: the newest on what it is about first of all, by the first tag that the desk gave it;
 * where there are not enough, the newest of its section. More tags would each cost a story's page a twentieth more.
 */
final class Further {

    private static final int STORIES = 5;

    /** With so many related stories nothing else is offered. */
    private static final int ENOUGH = 3;

    private Further() {}

    static StoryView.Further of(Desktop desktop, Print print) {
        List<ListName> lists = new ArrayList<>();
        lists.add(ListName.of(print.card().placed().home()));
        print.copy().placing().tags().stream()
                .findFirst()
                .ifPresent(tag -> lists.add(ListName.topic(AddressWords.of(tag.name()))));
        Set<StoryId> shown = new HashSet<>(print.copy().body().related());
        shown.add(print.card().id());
        List<List<Card>> heads = desktop.reading().heads(lists, STORIES + shown.size());
        List<Card> related = lists.size() > 1 ? others(heads.getLast(), shown, STORIES) : List.of();
        // A topic has the stories of all titles.
        List<Card> own = related.stream().filter(card -> isOf(desktop, card)).toList();
        own.forEach(card -> shown.add(card.id()));
        int wanted = own.size() < ENOUGH ? STORIES - own.size() : 0;
        return new StoryView.Further(desktop.cards(own), desktop.cards(others(heads.getFirst(), shown, wanted)));
    }

    private static List<Card> others(List<Card> cards, Set<StoryId> shown, int limit) {
        return cards.stream()
                .filter(card -> !shown.contains(card.id()))
                .limit(limit)
                .toList();
    }

    private static boolean isOf(Desktop desktop, Card card) {
        return desktop.masthead()
                .titleOf(card.placed().home())
                .prefix()
                .equals(desktop.title().prefix());
    }
}
