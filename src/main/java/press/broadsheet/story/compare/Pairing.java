package press.broadsheet.story.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.story.Block;
import press.broadsheet.story.Body;

/**
 * Tells in a stretch where blocks were taken out and others put in, which of the new ones is which of the old ones in
 * other words: of all ways to pair them without crossing, the one with the most words in common.
 */
final class Pairing {

    /** Two blocks of which less is alike are two blocks. */
    private static final double ALIKE = 0.5;

    /** More pairs than this are not weighed. */
    private static final int MOST = 10_000;

    private final List<Block> before;
    private final List<Block> after;
    private final double[][] alike;
    private final double[][] best;

    private Pairing(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.alike = new double[before.size()][after.size()];
        this.best = new double[before.size() + 1][after.size() + 1];
    }

    static List<BlockChange> of(List<Block> before, List<Block> after) {
        List<BlockChange> changes = new ArrayList<>();
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST) {
            before.forEach(block -> changes.add(new BlockChange.Removed(block)));
            after.forEach(block -> changes.add(new BlockChange.Added(block)));
            return changes;
        }
        Pairing pairing = new Pairing(before, after);
        pairing.weigh();
        return pairing.paired();
    }

    private void weigh() {
        List<Map<String, Integer>> old = before.stream().map(Pairing::words).toList();
        List<Map<String, Integer>> young = after.stream().map(Pairing::words).toList();
        for (int x = before.size() - 1; x >= 0; x--) {
            for (int y = after.size() - 1; y >= 0; y--) {
                boolean sameKind = before.get(x).getClass().equals(after.get(y).getClass());
                double share = sameKind ? share(old.get(x), young.get(y)) : 0;
                alike[x][y] = share >= ALIKE ? share : 0;
                best[x][y] = Math.max(
                        Math.max(best[x + 1][y], best[x][y + 1]),
                        alike[x][y] > 0 ? alike[x][y] + best[x + 1][y + 1] : 0);
            }
        }
    }

    private List<BlockChange> paired() {
        List<BlockChange> changes = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < before.size() && y < after.size()) {
            if (alike[x][y] > 0 && best[x][y] == alike[x][y] + best[x + 1][y + 1]) {
                Block old = before.get(x++);
                Block young = after.get(y++);
                changes.add(new BlockChange.Changed(old, young, Wordwise.between(text(old), text(young))));
            } else if (best[x][y] == best[x + 1][y]) {
                changes.add(new BlockChange.Removed(before.get(x++)));
            } else {
                changes.add(new BlockChange.Added(after.get(y++)));
            }
        }
        before.subList(x, before.size()).forEach(block -> changes.add(new BlockChange.Removed(block)));
        after.subList(y, after.size()).forEach(block -> changes.add(new BlockChange.Added(block)));
        return changes;
    }

    /** The words of a block, a line for each line of it. */
    static String text(Block block) {
        return new Body(List.of(block)).plainText();
    }

    private static Map<String, Integer> words(Block block) {
        Map<String, Integer> counts = new HashMap<>();
        Wordwise.words(text(block)).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** Of the words of both, the share that both have (Dice). */
    private static double share(Map<String, Integer> one, Map<String, Integer> other) {
        int all = sum(one) + sum(other);
        int common = one.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
