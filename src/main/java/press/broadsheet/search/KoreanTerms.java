package press.broadsheet.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.broadsheet.search.Analyses.Token;

/**
 * Takes Korean apart word by word, and remembers the words: a dictionary takes most of the time that an index is made in, and
 * news says the same words over and over. A word is taken apart the same way wherever it stands. The particles leave no gaps,
 * so that 버스의 노선 and 버스 노선 are the same row. Safe for use by many threads.
 */
final class KoreanTerms {

    /** About as many words as fit into 45 MB; when nobody is making an index, they are soon forgotten. */
    private static final int REMEMBERED = 150_000;

    private static final Duration UNUSED = Duration.ofMinutes(5);
    private static final int LONGEST = 20;

    private static final Cache<String, List<Token>> WORDS = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(UNUSED)
            // To wake a thread that tidies up costs more than to tidy up.
            .executor(Runnable::run)
            .build();

    private KoreanTerms() {}

    /** The terms of a text; what stands between words leaves no gap. */
    static List<Token> of(String text) {
        return taken(text, KoreanTerms::remembered);
    }

    /** The same for whoever remembers the text himself. */
    static List<Token> once(String text) {
        return taken(text, KoreanTerms::apart);
    }

    private static List<Token> taken(String text, Function<String, List<Token>> apart) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && !isOfAWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            int word = at;
            while (at < text.length() && isOfAWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > word) {
                for (Token token : apart.apply(text.substring(word, at))) {
                    tokens.add(new Token(token.term(), word + token.start(), word + token.end()));
                }
            }
        }
        return tokens;
    }

    private static List<Token> remembered(String word) {
        return word.length() > LONGEST ? apart(word) : WORDS.get(word, KoreanTerms::apart);
    }

    private static List<Token> apart(String word) {
        return Analyses.tokens(Analyses.DICTIONARY, word);
    }

    private static boolean isOfAWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
