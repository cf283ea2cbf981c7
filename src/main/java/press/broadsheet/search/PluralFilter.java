package press.broadsheet.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes one of English singular and plural, and touches no other ending: a stemmer that takes off -ing and -er would find
 * Manning and Harding under man and hard, and a newspaper is full of names.
 */
final class PluralFilter extends TokenFilter {

    private static final Set<String> NO_PLURALS = Set.of("news", "lens", "always", "perhaps", "series", "species");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PluralFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (word.length() > 3 && !NO_PLURALS.contains(word)) {
            String one = silentEnd(singular(word));
            term.setEmpty().append(one);
        }
        return true;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return without(word, 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? without(word, 1) : word;
    }

    /** buses is a bus, but houses is a house: the e goes from both, since no rule tells them apart. */
    private static String silentEnd(String word) {
        boolean silent = word.endsWith("se")
                || word.endsWith("xe")
                || word.endsWith("ze")
                || word.endsWith("che")
                || word.endsWith("she");
        return silent ? without(word, 1) : word;
    }

    private static String without(String word, int last) {
        return word.substring(0, word.length() - last);
    }
}
