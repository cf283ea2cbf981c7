package press.broadsheet.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A word, or what else stands between two spaces, and the terms by which the index has it: those of each analysis one after
 * the other, in one array, since a great many words are kept. Immutable.
 */
final class Word {

    private final char[] text;
    private final int hash;
    private final byte[] bytes;
    private final int[] ends;
    private final int wordsEnd;
    private final int koreanEnd;

    private Word(String text, List<String> words, List<String> korean, List<String> parts) {
        this.text = text.toCharArray();
        this.hash = hash(this.text, 0, this.text.length);
        List<String> all = new ArrayList<>(words);
        all.addAll(korean);
        all.addAll(parts);
        this.bytes = String.join("", all).getBytes(StandardCharsets.UTF_8);
        this.ends = new int[all.size()];
        int end = 0;
        for (int index = 0; index < ends.length; index++) {
            end += all.get(index).getBytes(StandardCharsets.UTF_8).length;
            ends[index] = end;
        }
        this.wordsEnd = words.size();
        this.koreanEnd = wordsEnd + korean.size();
    }

    /** A word of a text that has no Korean in it, folded. */
    static Word plain(String text) {
        return new Word(text, others(text), List.of(), List.of());
    }

    /** A word of a text that has Korean in it, folded. */
    static Word korean(String text) {
        Syllables syllables = Syllables.of(text);
        List<String> korean = terms(KoreanTerms.once(text));
        List<String> parts = Parts.pairs(syllables);
        // Whoever asks for a pair asks for the word of the dictionary too, see Phrases.
        parts.removeAll(korean);
        for (String head : Parts.heads(syllables)) {
            if (!isFoundBy(korean, head.substring(Parts.HEAD.length()))) {
                parts.add(head);
            }
        }
        return new Word(
                text,
                others(Syllables.blanked(text)),
                korean,
                parts.stream().distinct().toList());
    }

    /** Who asks for the three syllables asks for their terms as well: where these stand in a row, the head says nothing new. */
    private static boolean isFoundBy(List<String> terms, String head) {
        List<String> asked = terms(KoreanTerms.of(head));
        return !asked.isEmpty() && Collections.indexOfSubList(terms, asked) >= 0;
    }

    /** What the analysis of other scripts makes of it, of which little is left when most is blank. */
    private static List<String> others(String text) {
        return text.isBlank() ? List.of() : terms(Analyses.tokens(Analyses.WORDS, text));
    }

    private static List<String> terms(List<Analyses.Token> tokens) {
        return tokens.stream().map(Analyses.Token::term).toList();
    }

    static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int index = from; index < to; index++) {
            hash = 31 * hash + chars[index];
        }
        return hash * 0x9E3779B9;
    }

    boolean is(int otherHash, char[] chars, int from, int to) {
        return hash == otherHash && Arrays.equals(text, 0, text.length, chars, from, to);
    }

    /** Adds what each analysis makes of it. */
    void addTo(TermRow words, TermRow korean, TermRow parts) {
        int start = add(0, 0, wordsEnd, words);
        start = add(start, wordsEnd, koreanEnd, korean);
        add(start, koreanEnd, ends.length, parts);
    }

    private int add(int from, int first, int last, TermRow row) {
        int start = from;
        for (int index = first; index < last; index++) {
            row.add(bytes, start, ends[index] - start);
            start = ends[index];
        }
        return start;
    }
}
