package press.broadsheet.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes Korean apart word by word, and remembers the words: a dictionary takes most of the time that an index is made in, and
 * news says the same words over and over. A word is taken apart the same way wherever it stands.
 */
final class WordTokenizer extends Tokenizer {

    /** About as many words as fit into 45 MB; when nobody is making an index, they are soon forgotten. */
    private static final int REMEMBERED = 150_000;

    private static final Duration UNUSED = Duration.ofMinutes(5);
    private static final int LONGEST = 20;

    private static final Cache<String, List<Analyses.Token>> WORDS = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(UNUSED)
            .build();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final Queue<Analyses.Token> tokens = new ArrayDeque<>();
    private String text = "";
    private int at;
    private int word;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter read = new StringWriter();
        input.transferTo(read);
        text = read.toString();
        tokens.clear();
        at = 0;
        word = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (tokens.isEmpty() && at < text.length()) {
            readWord();
        }
        Analyses.Token token = tokens.poll();
        if (token == null) {
            return false;
        }
        term.append(token.term());
        offset.setOffset(correctOffset(word + token.start()), correctOffset(word + token.end()));
        step.setPositionIncrement(1);
        return true;
    }

    private void readWord() {
        while (at < text.length() && !isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        word = at;
        while (at < text.length() && isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at > word) {
            tokens.addAll(apart(text.substring(word, at)));
        }
    }

    private static List<Analyses.Token> apart(String word) {
        return word.length() > LONGEST
                ? Analyses.tokens(Analyses.DICTIONARY, word)
                : WORDS.get(word, unknown -> Analyses.tokens(Analyses.DICTIONARY, unknown));
    }

    private static boolean isOfAWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int length = correctOffset(text.length());
        offset.setOffset(length, length);
    }
}
