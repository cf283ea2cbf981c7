package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Card;
import press.broadsheet.page.view.BlockView;

/**
 * How many stories a block has.
 *
 * @param pictured so many stand first and want a picture
 * @param all how many there are at most
 */
record Hand(int pictured, int all) {

    static Hand of(BlockView.Variant variant) {
        return switch (variant) {
            case BROAD, REVERSED -> new Hand(2, 7);
            case EVEN, SPECIAL, FILMS -> new Hand(4, 4);
            case VOICES -> new Hand(0, 3);
            case HALF -> new Hand(1, 5);
        };
    }

    /** The stories in the order of the block: those with pictures first, as many as are wanted, then the newest. */
    List<Card> deal(List<Card> newest) {
        List<Card> dealt = new ArrayList<>(newest.stream()
                .filter(card -> card.picture() != null)
                .limit(pictured)
                .toList());
        newest.stream()
                .filter(card -> !dealt.contains(card))
                .limit(all - (long) dealt.size())
                .forEach(dealt::add);
        return dealt;
    }
}
