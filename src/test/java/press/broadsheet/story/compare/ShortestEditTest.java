package press.broadsheet.story.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestEditTest {

    /** So many pairs of lists are made up for each alphabet: of two letters much repeats, of forty little. */
    private static final int PAIRS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 40})
    void leadsFromTheOneToTheOtherInTheFewestSteps(int letters) {
        Random random = new Random(letters);
        for (int pair = 0; pair < PAIRS; pair++) {
            List<Integer> before = list(random, letters);
            List<Integer> after = random.nextBoolean() ? list(random, letters) : edited(before, random, letters);
            List<Run<Integer>> runs = ShortestEdit.between(before, after);
            assertThat(before(runs)).as("%s to %s", before, after).isEqualTo(before);
            assertThat(after(runs)).as("%s to %s", before, after).isEqualTo(after);
            assertThat(kept(runs)).as("%s to %s", before, after).isEqualTo(longestCommon(before, after));
            assertThat(runs).allSatisfy(run -> assertThat(run.items()).isNotEmpty());
        }
    }

    @Test
    void neverPutsTwoRunsOfOneKindBesideEachOther() {
        Random random = new Random(7);
        for (int pair = 0; pair < PAIRS; pair++) {
            List<Run<Integer>> runs = ShortestEdit.between(list(random, 3), list(random, 3));
            for (int index = 1; index < runs.size(); index++) {
                assertThat(runs.get(index)).isNotInstanceOf(runs.get(index - 1).getClass());
                if (runs.get(index) instanceof Run.Removed) {
                    assertThat(runs.get(index - 1)).isInstanceOf(Run.Kept.class);
                }
            }
        }
    }

    @Test
    void findsNothingBetweenEquals() {
        List<String> words = List.of("a", "b", "a");
        assertThat(ShortestEdit.between(words, words)).containsExactly(new Run.Kept<>(words));
        assertThat(ShortestEdit.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void givesUpOnWhatHasNothingInCommonAndStaysRight() {
        List<Integer> before = IntStream.range(0, 5_000).boxed().toList();
        List<Integer> after = new ArrayList<>(before);
        Collections.reverse(after);
        after.addFirst(before.getFirst());
        List<Run<Integer>> runs = ShortestEdit.between(before, after);
        assertThat(before(runs)).isEqualTo(before);
        assertThat(after(runs)).isEqualTo(after);
        assertThat(runs.getFirst()).isEqualTo(new Run.Kept<>(List.of(0)));
    }

    private static List<Integer> list(Random random, int letters) {
        return random.ints(random.nextInt(14), 0, letters).boxed().toList();
    }

    private static List<Integer> edited(List<Integer> list, Random random, int letters) {
        List<Integer> edited = new ArrayList<>(list);
        for (int edit = random.nextInt(4); edit >= 0; edit--) {
            int at = random.nextInt(edited.size() + 1);
            if (random.nextBoolean() || at == edited.size()) {
                edited.add(at, random.nextInt(letters));
            } else {
                edited.remove(/* index */ at);
            }
        }
        return edited;
    }

    static <T> List<T> before(List<Run<T>> runs) {
        return runs.stream()
                .filter(run -> !(run instanceof Run.Added))
                .flatMap(run -> run.items().stream())
                .toList();
    }

    static <T> List<T> after(List<Run<T>> runs) {
        return runs.stream()
                .filter(run -> !(run instanceof Run.Removed))
                .flatMap(run -> run.items().stream())
                .toList();
    }

    private static int kept(List<Run<Integer>> runs) {
        return runs.stream()
                .filter(Run.Kept.class::isInstance)
                .mapToInt(run -> run.items().size())
                .sum();
    }

    /** The length of the longest common subsequence, by the table that every textbook has. */
    private static int longestCommon(List<Integer> one, List<Integer> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int x = one.size() - 1; x >= 0; x--) {
            for (int y = other.size() - 1; y >= 0; y--) {
                lengths[x][y] = one.get(x).equals(other.get(y))
                        ? lengths[x + 1][y + 1] + 1
                        : Math.max(lengths[x + 1][y], lengths[x][y + 1]);
            }
        }
        return lengths[0][0];
    }
}
