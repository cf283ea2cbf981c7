package press.broadsheet.story.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest way from one list to another by removing and adding (Myers, "An O(ND) Difference Algorithm", 1986). Lists
 * that are further apart than {@value #MOST} steps have, between what they begin and end with alike, nothing in common:
 * whoever wrote that wrote it anew, and to look for the rest would cost more than it tells.
 */
final class ShortestEdit {

    static final int MOST = 1_000;

    private final int[] before;
    private final int[] after;
    private final BitSet keptBefore = new BitSet();
    private final BitSet keptAfter = new BitSet();

    private ShortestEdit(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    static <T> List<Run<T>> between(List<T> before, List<T> after) {
        Map<T, Integer> numbers = new HashMap<>();
        ShortestEdit edit = new ShortestEdit(numbered(before, numbers), numbered(after, numbers));
        edit.mark();
        return edit.runs(before, after);
    }

    /** Equal things have equal numbers, so that they are looked at once and compared often. */
    private static <T> int[] numbered(List<T> items, Map<T, Integer> numbers) {
        return items.stream()
                .mapToInt(item -> numbers.computeIfAbsent(item, _ -> numbers.size()))
                .toArray();
    }

    private void mark() {
        int start = 0;
        while (start < before.length && start < after.length && before[start] == after[start]) {
            keep(start, start);
            start++;
        }
        int endBefore = before.length;
        int endAfter = after.length;
        while (endBefore > start && endAfter > start && before[endBefore - 1] == after[endAfter - 1]) {
            keep(--endBefore, --endAfter);
        }
        search(start, endBefore, endAfter);
    }

    private void keep(int inBefore, int inAfter) {
        keptBefore.set(inBefore);
        keptAfter.set(inAfter);
    }

    /** Goes along all diagonals at once, a step further each time, until one of them comes to the end. */
    private void search(int start, int endBefore, int endAfter) {
        int most = Math.min(MOST, endBefore - start + endAfter - start);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int steps = 0; steps <= most; steps++) {
            trace.add(Arrays.copyOfRange(furthest, most - steps, most + steps + 3));
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean down = diagonal == -steps || (diagonal != steps && furthest[at - 1] < furthest[at + 1]);
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (start + x < endBefore
                        && start + x - diagonal < endAfter
                        && before[start + x] == after[start + x - diagonal]) {
                    x++;
                }
                furthest[at] = x;
                if (start + x >= endBefore && start + x - diagonal >= endAfter) {
                    goBack(trace, diagonal, x, start);
                    return;
                }
            }
        }
    }

    /** Follows the way that came to the end back to its start; what lies on a diagonal was kept. */
    private void goBack(List<int[]> trace, int endDiagonal, int end, int start) {
        int diagonal = endDiagonal;
        int x = end;
        for (int steps = trace.size() - 1; steps >= 0; steps--) {
            int[] furthest = trace.get(steps);
            int at = steps + 1 + diagonal;
            boolean down = diagonal == -steps || (diagonal != steps && furthest[at - 1] < furthest[at + 1]);
            int from = steps == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1] + 1;
            while (x > from) {
                x--;
                keep(start + x, start + x - diagonal);
            }
            x = down ? from : from - 1;
            diagonal += down ? 1 : -1;
        }
    }

    private <T> List<Run<T>> runs(List<T> old, List<T> young) {
        List<Run<T>> runs = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < old.size() || y < young.size()) {
            int removed = Math.min(keptBefore.nextSetBit(x) < 0 ? old.size() : keptBefore.nextSetBit(x), old.size());
            int added = Math.min(keptAfter.nextSetBit(y) < 0 ? young.size() : keptAfter.nextSetBit(y), young.size());
            if (removed > x) {
                runs.add(new Run.Removed<>(old.subList(x, removed)));
            }
            if (added > y) {
                runs.add(new Run.Added<>(young.subList(y, added)));
            }
            int kept = Math.min(keptBefore.nextClearBit(removed) - removed, keptAfter.nextClearBit(added) - added);
            if (kept > 0) {
                runs.add(new Run.Kept<>(old.subList(removed, removed + kept)));
            }
            x = removed + kept;
            y = added + kept;
        }
        return List.copyOf(runs);
    }
}
