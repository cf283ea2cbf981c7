package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Card;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.BlockView;

/** The newest stories of a section, laid out over the list of the others. */
final class SectionTop {

    private static final int BROAD = 5;
    private static final int EVEN = 4;

    private SectionTop() {}

    /** Takes the stories for the top out of the given ones; with no picture among them there is no top. */
    static List<BlockView> of(Desktop desktop, Section section, List<Card> stories) {
        List<BlockView> top = new ArrayList<>();
        if (stories.stream().anyMatch(card -> card.picture() != null)) {
            List<Card> broad = new Hand(2, BROAD).deal(stories);
            top.add(block(desktop, section, BlockView.Variant.BROAD, broad, stories));
            List<Card> even = stories.stream()
                    .filter(card -> card.picture() != null)
                    .limit(EVEN)
                    .toList();
            if (even.size() == EVEN) {
                top.add(block(desktop, section, BlockView.Variant.EVEN, even, stories));
            }
        }
        return top;
    }

    private static BlockView block(
            Desktop desktop, Section section, BlockView.Variant variant, List<Card> cards, List<Card> stories) {
        stories.removeAll(cards);
        return new BlockView(
                variant.name().toLowerCase(java.util.Locale.ROOT),
                Desktop.link(section),
                variant,
                List.of(),
                desktop.cards(cards));
    }
}
