package press.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.masthead.Section;
import press.broadsheet.page.view.BlockView;
import press.broadsheet.page.view.BlockView.Variant;

/** The blocks of a front from top to bottom, in forms that take turns. Belongs to one page. */
final class Rows {

    private static final List<Variant> TURNS =
            List.of(Variant.BROAD, Variant.EVEN, Variant.REVERSED, Variant.HALF, Variant.HALF, Variant.EVEN);

    private final FrontPage page;
    private final List<List<BlockView>> rows = new ArrayList<>();
    private final List<BlockView> halves = new ArrayList<>();
    private int turn;

    Rows(FrontPage page) {
        this.page = page;
    }

    /** Adds a section in the form whose turn it is; one that has nothing to show takes no turn. */
    void add(Section section) {
        if (section.path().value().endsWith("opinion")) {
            add(section, Variant.VOICES);
        } else if (section.path().value().endsWith("video")) {
            add(section, Variant.FILMS);
        } else if (add(section, TURNS.get(turn % TURNS.size()))) {
            turn++;
        }
    }

    boolean add(Section section, Variant variant) {
        BlockView block = page.block(section, variant);
        if (block.empty()) {
            return false;
        }
        if (variant == Variant.HALF) {
            half(block);
        } else {
            rows.add(List.of(block));
        }
        return true;
    }

    private void half(BlockView block) {
        halves.add(block);
        if (halves.size() == 2) {
            rows.add(List.copyOf(halves));
            halves.clear();
        }
    }

    /** All rows; a half that found no other one is laid out alone. */
    List<List<BlockView>> finished() {
        halves.forEach(block -> rows.add(List.of(block.as(Variant.BROAD))));
        halves.clear();
        return rows;
    }
}
