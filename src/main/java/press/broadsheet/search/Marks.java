package press.broadsheet.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.broadsheet.search.Analyses.Token;

/** Where in a text the words stand that were looked for. Belongs to one inquiry; may be used for any number of texts. */
final class Marks {

    private final Set<String> words = new HashSet<>();
    private final Set<String> korean = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /** Syllables in a row, and whether a space may stand between them. */
    private record Row(Syllables syllables, int start, int end, boolean loose) {
        int length() {
            return end - start;
        }
    }

    Marks(Inquiry inquiry) {
        for (String piece : inquiry.wanted()) {
            if (Syllables.areIn(piece)) {
                KoreanTerms.of(piece).forEach(token -> korean.add(token.term()));
                addRows(piece);
            }
            Analyses.tokens(Analyses.WORDS, Syllables.blanked(piece)).forEach(token -> words.add(token.term()));
        }
        if (inquiry.wanted().size() > 1) {
            addRows(inquiry.row());
        }
    }

    private void addRows(String piece) {
        Syllables syllables = Syllables.of(piece);
        for (int start = 0; start < syllables.size(); start = syllables.chainEnd(start)) {
            int end = syllables.chainEnd(start);
            int bare = syllables.withoutParticle(start, end);
            int last = bare - start < 2 ? end : bare;
            if (last - start > 1) {
                rows.add(new Row(syllables, start, last, last - start > 2 || syllables.hasSpace(start, last)));
            }
        }
    }

    /** The characters of the text's source that belong to such words. */
    BitSet in(Folded text) {
        BitSet marked = new BitSet();
        if (!words.isEmpty()) {
            mark(Analyses.tokens(Analyses.WORDS, Syllables.blanked(text.text())), words, text, marked);
        }
        if (!korean.isEmpty() && Syllables.areIn(text.text())) {
            mark(KoreanTerms.of(text.text()), korean, text, marked);
        }
        if (!rows.isEmpty()) {
            Syllables syllables = Syllables.of(text.text());
            rows.forEach(row -> mark(syllables, row, text, marked));
        }
        return marked;
    }

    private static void mark(List<Token> tokens, Set<String> wanted, Folded text, BitSet marked) {
        for (Token token : tokens) {
            if (wanted.contains(token.term())) {
                marked.set(text.origin(token.start()), text.origin(token.end()));
            }
        }
    }

    private static void mark(Syllables syllables, Row row, Folded text, BitSet marked) {
        int length = row.length();
        for (int index = 0; index + length <= syllables.size(); index++) {
            if (standsAt(syllables, index, row)) {
                marked.set(text.origin(syllables.start(index)), text.origin(syllables.end(index + length - 1)));
            }
        }
    }

    private static boolean standsAt(Syllables syllables, int at, Row row) {
        for (int index = 0; index < row.length(); index++) {
            Syllables.Gap gap = syllables.gap(at + index);
            boolean parted = index > 0 && (gap == Syllables.Gap.BREAK || (gap == Syllables.Gap.SPACE && !row.loose));
            if (parted || syllables.letter(at + index) != row.syllables.letter(row.start + index)) {
                return false;
            }
        }
        return true;
    }
}
