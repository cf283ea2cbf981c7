package press.broadsheet.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Closes the gaps that dropped particles leave: 버스의 노선 and 버스 노선 are the same phrase. */
final class WithoutGaps extends TokenFilter {

    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    WithoutGaps(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        step.setPositionIncrement(Math.min(1, step.getPositionIncrement()));
        return true;
    }
}
