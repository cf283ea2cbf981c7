package press.broadsheet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The terms of one field of one story, in their order, as the engine takes them. To be used again for the next story. */
final class TermRow extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef current = new BytesRef();

    private byte[][] bytes = new byte[64][];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private boolean[] begins = new boolean[64];
    private int size;
    private int next;
    private boolean begin;

    void empty() {
        size = 0;
        begin = false;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** What comes now stands in another text: a place is left free, so that no words in a row run across. */
    void beginText() {
        begin = size > 0;
    }

    void add(byte[] source, int start, int length) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
        }
        bytes[size] = source;
        starts[size] = start;
        lengths[size] = length;
        begins[size++] = begin;
        begin = false;
    }

    /** As text, for those who want to see them. */
    List<String> list() {
        List<String> list = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            list.add(new BytesRef(bytes[index], starts[index], lengths[index]).utf8ToString());
        }
        return list;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        current.bytes = bytes[next];
        current.offset = starts[next];
        current.length = lengths[next];
        term.setBytesRef(current);
        step.setPositionIncrement(begins[next++] ? 2 : 1);
        return true;
    }
}
