package press.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.ListName;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.BlockView;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** Lays out a front by rule, until an editor curates it: no story twice, the strongest first. Belongs to one page. */
final class FrontPage {

    private static final int SECONDARY = 3;

    /** So many of the newest stories are looked at for the lead. */
    private static final int CANDIDATES = 40;

    private final Desktop desktop;
    private final Set<StoryId> placed = new HashSet<>();
    private final List<Card> shown = new ArrayList<>();

    FrontPage(Desktop desktop) {
        this.desktop = desktop;
    }

    /** Everything that was placed so far. */
    List<Card> shown() {
        return shown;
    }

    List<Card> candidates() {
        return desktop.reading().list(ListName.of(desktop.title()), CANDIDATES);
    }

    /** The newest plain news with a picture, else the newest with a picture, else the newest. */
    @Nullable
    Card lead(List<Card> candidates) {
        SectionPath news = desktop.title().sections().isEmpty()
                ? null
                : desktop.title().sections().getFirst().path();
        List<Card> free = candidates.stream().filter(card -> !has(card)).toList();
        Card lead = free.stream()
                .filter(card -> card.picture() != null && card.titles().kicker() == null && under(news, card))
                .findFirst()
                .or(() -> free.stream().filter(card -> card.picture() != null).findFirst())
                .or(() -> free.stream().findFirst())
                .orElse(null);
        if (lead != null) {
            place(lead);
        }
        return lead;
    }

    /** The newest stories with pictures after the lead, from different sections as far as there are enough. */
    List<Card> secondary(List<Card> candidates) {
        List<Card> chosen = new ArrayList<>();
        Set<SectionPath> sections = new HashSet<>();
        for (Card card : candidates) {
            boolean fresh = card.picture() != null && !placed.contains(card.id());
            if (fresh && chosen.size() < SECONDARY && sections.add(card.placed().home())) {
                chosen.add(card);
            }
        }
        chosen.forEach(this::place);
        return chosen;
    }

    private static boolean under(@Nullable SectionPath top, Card card) {
        String home = card.placed().home().value();
        return top != null && (home.equals(top.value()) || home.startsWith(top + "/"));
    }

    /** A section's block of stories that do not stand on the page yet. */
    BlockView block(Section section, BlockView.Variant variant) {
        Hand hand = Hand.of(variant);
        List<Card> rest = desktop.reading().list(ListName.of(section.path()), hand.all() + shown.size()).stream()
                .filter(card -> !placed.contains(card.id()))
                .limit(hand.all())
                .toList();
        List<Card> chosen = hand.deal(rest);
        chosen.forEach(this::place);
        return new BlockView(
                section.path().value().replace('/', '-'),
                Desktop.link(section),
                variant,
                section.children().stream().map(Desktop::link).toList(),
                desktop.cards(chosen));
    }

    boolean has(Card card) {
        return placed.contains(card.id());
    }

    void place(Card card) {
        placed.add(card.id());
        shown.add(card);
    }
}
