package press.broadsheet.search;

import java.text.Normalizer;

/** The letters of which Korean syllables are made. */
final class Jamo {

    private Jamo() {}

    /** True when one letter was typed wrong, left out, doubled, or changed places with its neighbour. */
    static boolean differByOne(String one, String other) {
        int[] first = letters(one);
        int[] second = letters(other);
        int start = 0;
        while (start < first.length && start < second.length && first[start] == second[start]) {
            start++;
        }
        int end = 0;
        while (end < first.length - start
                && end < second.length - start
                && first[first.length - 1 - end] == second[second.length - 1 - end]) {
            end++;
        }
        int left = first.length - start - end;
        int right = second.length - start - end;
        boolean swapped =
                left == 2 && right == 2 && first[start] == second[start + 1] && first[start + 1] == second[start];
        return (left <= 1 && right <= 1) || swapped;
    }

    private static int[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray();
    }
}
