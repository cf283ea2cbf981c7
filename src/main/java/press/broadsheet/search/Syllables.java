package press.broadsheet.search;

import java.util.Arrays;
import java.util.Set;

/**
 * The letters of the words that are written in Hangul, Hanja or Kana, one by one, Hanja by their Hangul reading. Korean
 * spaces are a matter of taste, so a space only marks the letter after it.
 */
final class Syllables {

    /** Those that hardly a noun ends in; the others are left to the dictionary. */
    private static final Set<String> PARTICLES = Set.of("을", "를", "은", "는", "의", "에", "에서", "에게", "으로", "부터", "까지");

    /** How a letter stands to the one before it. */
    enum Gap {
        NONE,
        SPACE,
        /** Something stands between that is neither: a comma, a Latin word. */
        BREAK
    }

    private final int[] letters;
    private final int[] starts;
    private final int[] ends;
    private final Gap[] gaps;
    private int size;

    private Syllables(int most) {
        letters = new int[most];
        starts = new int[most];
        ends = new int[most];
        gaps = new Gap[most];
    }

    static Syllables of(String text) {
        Syllables syllables = new Syllables(text.length());
        Gap gap = Gap.BREAK;
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            if (isLetter(point)) {
                int end = wordEnd(text, index);
                gap = hasSyllables(text, index, end) ? syllables.take(text, index, end, gap) : Gap.BREAK;
                index = end;
            } else {
                gap = gap != Gap.BREAK && Character.isWhitespace(point) ? Gap.SPACE : Gap.BREAK;
                index += Character.charCount(point);
            }
        }
        return syllables;
    }

    /** True for a letter of a script that is searched by its syllables. */
    static boolean isSyllable(int point) {
        if (point < 0x1100) {
            return false;
        }
        if (point >= 0xAC00 && point <= 0xD7A3) {
            // Nearly all of them, without a search through the tables of scripts.
            return true;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
            default -> point == 0x30FC;
        };
    }

    static boolean areIn(String text) {
        return hasSyllables(text, 0, text.length());
    }

    /** True for a word of such letters, and digits, alone. */
    static boolean areAllOf(String word) {
        return areIn(word) && word.codePoints().allMatch(point -> isSyllable(point) || Character.isDigit(point));
    }

    /** The same text with spaces in the place of such letters, for the analysis of everything else. */
    static String blanked(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isSyllable(point)) {
                blanked.repeat(' ', Character.charCount(point));
            } else {
                blanked.appendCodePoint(point);
            }
        });
        return blanked.toString();
    }

    private static boolean hasSyllables(String text, int from, int to) {
        for (int index = from; index < to; ) {
            int point = text.codePointAt(index);
            if (isSyllable(point)) {
                return true;
            }
            index += Character.charCount(point);
        }
        return false;
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private Gap take(String text, int from, int to, Gap gap) {
        Gap before = gap;
        for (int index = from; index < to; ) {
            int point = text.codePointAt(index);
            int end = index + Character.charCount(point);
            add(Hanja.reading(point), index, end, before);
            before = Gap.NONE;
            index = end;
        }
        return Gap.NONE;
    }

    private void add(int letter, int start, int end, Gap gap) {
        letters[size] = letter;
        starts[size] = start;
        ends[size] = end;
        gaps[size++] = gap;
    }

    int size() {
        return size;
    }

    int letter(int index) {
        return letters[index];
    }

    /** Where the letter begins in the text. */
    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    Gap gap(int index) {
        return gaps[index];
    }

    /** The first letter after this one that has a break before it, or the number of letters. */
    int chainEnd(int index) {
        int end = index + 1;
        while (end < size && gaps[end] != Gap.BREAK) {
            end++;
        }
        return end;
    }

    boolean hasSpace(int from, int to) {
        return Arrays.asList(gaps).subList(Math.min(from + 1, to), to).contains(Gap.SPACE);
    }

    /** How many letters are left when the particle is taken off that the letters end in, or all of them. */
    int withoutParticle(int from, int to) {
        for (int length = 2; length > 0; length--) {
            StringBuilder end = new StringBuilder();
            for (int index = Math.max(from, to - length); index < to; index++) {
                end.appendCodePoint(letters[index]);
            }
            if (PARTICLES.contains(end.toString())) {
                return to - length;
            }
        }
        return to;
    }
}
