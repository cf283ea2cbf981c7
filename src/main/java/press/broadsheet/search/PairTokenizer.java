package press.broadsheet.search;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Every two neighbouring syllables as a token. Two that a space parts keep it in the token, so that whoever looks may take
 * them as neighbours or not.
 */
final class PairTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private Syllables syllables = Syllables.of("");
    private int next;
    private int last;
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        syllables = Syllables.of(text.toString());
        next = 0;
        last = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (next + 1 < syllables.size()) {
            int index = next++;
            Syllables.Gap gap = syllables.gap(index + 1);
            if (gap != Syllables.Gap.BREAK) {
                term.append(pair(syllables, index, gap == Syllables.Gap.SPACE));
                offset.setOffset(correctOffset(syllables.start(index)), correctOffset(syllables.end(index + 1)));
                step.setPositionIncrement(index - last);
                last = index;
                return true;
            }
        }
        return false;
    }

    static String pair(Syllables syllables, int index, boolean parted) {
        return Character.toString(syllables.letter(index))
                + (parted ? " " : "")
                + Character.toString(syllables.letter(index + 1));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
