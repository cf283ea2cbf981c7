package press.broadsheet.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Korean words by their letters, whatever the dictionary knows: every two neighbouring syllables of a word, and the first
 * three of it, as names have. Where they stand is not kept.
 */
final class PartTokenizer extends Tokenizer {

    /** Before the first three, which are no pair. */
    static final String HEAD = "^";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private Syllables syllables = Syllables.of("");
    private int next;
    private boolean headIsDone;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        syllables = Syllables.of(text.toString());
        next = 0;
        headIsDone = false;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (next + 1 < syllables.size()) {
            int index = next;
            if (!headIsDone && beginsThree(index)) {
                headIsDone = true;
                term.append(head(syllables, index));
                return true;
            }
            next++;
            headIsDone = false;
            if (syllables.gap(index + 1) == Syllables.Gap.NONE) {
                term.append(pair(syllables, index));
                return true;
            }
        }
        return false;
    }

    private boolean beginsThree(int index) {
        return syllables.gap(index) != Syllables.Gap.NONE
                && index + 2 < syllables.size()
                && syllables.gap(index + 1) == Syllables.Gap.NONE
                && syllables.gap(index + 2) == Syllables.Gap.NONE;
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
