package press.broadsheet.story.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import press.broadsheet.story.Block;
import press.broadsheet.story.Copy;

/**
 * How one state of a story differs from a later one.
 *
 * @param headline true when it says something else
 * @param standfirst true when it says something else, or is new or gone
 * @param picture true when another picture stands over the story
 * @param blocks those of both bodies in the order in which they are read, the removed ones where they stood
 */
public record Comparison(boolean headline, boolean standfirst, boolean picture, List<BlockChange> blocks) {

    public Comparison {
        blocks = List.copyOf(blocks);
    }

    public static Comparison of(Copy before, Copy after) {
        return new Comparison(
                !before.headline().equals(after.headline()),
                !Objects.equals(before.titles().standfirst(), after.titles().standfirst()),
                !Objects.equals(before.picture(), after.picture()),
                between(before.body().blocks(), after.body().blocks()));
    }

    /** True when nothing changed that stands on the page. */
    public boolean isNothing() {
        return !headline && !standfirst && !picture && blocks.stream().allMatch(BlockChange.Same.class::isInstance);
    }

    static List<BlockChange> between(List<Block> before, List<Block> after) {
        List<BlockChange> changes = new ArrayList<>();
        List<Block> removed = new ArrayList<>();
        for (Run<Block> run : ShortestEdit.between(before, after)) {
            switch (run) {
                case Run.Removed<Block> gone -> removed.addAll(gone.items());
                case Run.Added<Block> added -> {
                    changes.addAll(Pairing.of(removed, added.items()));
                    removed.clear();
                }
                case Run.Kept<Block> kept -> {
                    changes.addAll(Pairing.of(removed, List.of()));
                    removed.clear();
                    kept.items().forEach(block -> changes.add(new BlockChange.Same(block)));
                }
            }
        }
        changes.addAll(Pairing.of(removed, List.of()));
        return List.copyOf(changes);
    }
}
