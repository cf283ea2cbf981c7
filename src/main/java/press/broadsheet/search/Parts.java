package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.search.Syllables.Gap;

/**
 * Korean words by their letters, whatever the dictionary knows: every two neighbouring syllables of a word, and the first
 * three of it, as names have. Where they stand is not kept.
 */
final class Parts {

    /** Before the first three, which are no pair. */
    static final String HEAD = "^";

    private Parts() {}

    /** Every two neighbouring letters of the words. */
    static List<String> pairs(Syllables syllables) {
        List<String> pairs = new ArrayList<>();
        for (int index = 0; index + 1 < syllables.size(); index++) {
            if (syllables.gap(index + 1) == Gap.NONE) {
                pairs.add(pair(syllables, index));
            }
        }
        return pairs;
    }

    /** The first three letters of the words that are so long and begin with a Hangul letter. */
    static List<String> heads(Syllables syllables) {
        List<String> heads = new ArrayList<>();
        for (int index = 0; index + 2 < syllables.size(); index++) {
            if (syllables.gap(index) != Gap.NONE
                    && syllables.gap(index + 1) == Gap.NONE
                    && syllables.gap(index + 2) == Gap.NONE
                    && isHangul(syllables.letter(index))) {
                heads.add(head(syllables, index));
            }
        }
        return heads;
    }

    /**
     * The parts by which a word, or the beginning or middle of one, is known: all must be there. Of three syllables the
     * pairs would do for two words that have one each (서민 and 민아 for 서민아), so they are known by standing first.
     */
    static List<String> of(Syllables syllables, int start, int end) {
        if (end - start == 3 && isHangul(syllables.letter(start))) {
            return List.of(head(syllables, start));
        }
        List<String> parts = new ArrayList<>();
        for (int index = start; index + 1 < end; index++) {
            parts.add(pair(syllables, index));
        }
        return parts;
    }

    private static boolean isHangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private static String head(Syllables syllables, int index) {
        return HEAD + pair(syllables, index) + Character.toString(syllables.letter(index + 2));
    }

    private static String pair(Syllables syllables, int index) {
        return Character.toString(syllables.letter(index)) + Character.toString(syllables.letter(index + 1));
    }
}
