package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import press.broadsheet.search.Analyses.Token;
import press.broadsheet.search.Field.Analysis;

/** Queries for one piece of an inquiry, a word or words in a row, folded, in one part of a story. */
final class Phrases {

    private static final float TIE = 0.1f;

    private final Field.Part part;

    Phrases(Field.Part part) {
        this.part = part;
    }

    /** The query, or none when the piece says nothing (a particle alone). */
    List<Query> of(String piece) {
        List<Query> ways = new ArrayList<>();
        if (Syllables.areIn(piece)) {
            korean(Analyses.tokens(Analyses.KOREAN, piece), ways);
            pairs(Syllables.of(piece), piece, ways);
        } else {
            row(Analysis.WORDS, Analyses.tokens(Analyses.WORDS, piece), ways);
        }
        return ways.size() < 2 ? ways : List.of(new DisjunctionMaxQuery(ways, TIE));
    }

    private void korean(List<Token> tokens, List<Query> ways) {
        List<Token> compounds = tokens.stream().filter(Token::compound).toList();
        List<Token> simple = tokens.stream().filter(token -> !token.compound()).toList();
        row(Analysis.KOREAN, simple, ways);
        // A compound that is all that was typed counts for more than its parts.
        boolean whole = compounds.size() == 1
                && simple.stream().allMatch(token -> token.end() <= compounds.getFirst().end());
        if (whole) {
            row(Analysis.KOREAN, compounds, ways);
        }
    }

    private void row(Analysis analysis, List<Token> tokens, List<Query> ways) {
        if (tokens.size() == 1) {
            ways.add(new TermQuery(term(analysis, tokens.getFirst().term())));
        } else if (!tokens.isEmpty()) {
            PhraseQuery.Builder row = new PhraseQuery.Builder();
            tokens.forEach(token -> row.add(term(analysis, token.term())));
            ways.add(row.build());
        }
    }

    /**
     * Two syllables must stand together in one word, or much would be found that only meets by chance; three or more may
     * have spaces wherever they like, and so may what was typed with one.
     */
    private void pairs(Syllables syllables, String piece, List<Query> ways) {
        if (syllables.size() < 2 || !syllables.isOneChain() || !hasNothingElse(piece)) {
            return;
        }
        MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
        for (int index = 0; index + 1 < syllables.size(); index++) {
            boolean loose = syllables.size() > 2 || syllables.gap(1) == Syllables.Gap.SPACE;
            Term together = term(Analysis.PAIRS, PairTokenizer.pair(syllables, index, false));
            Term parted = term(Analysis.PAIRS, PairTokenizer.pair(syllables, index, true));
            row.add(loose ? new Term[] {together, parted} : new Term[] {together});
        }
        ways.add(row.build());
    }

    /** False when a Latin word stands beside: it has no part in the pairs, and must be there all the same. */
    private static boolean hasNothingElse(String piece) {
        for (String word : piece.split("\\s+", -1)) {
            if (!Syllables.areIn(word) && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }

    private Term term(Analysis analysis, String text) {
        return new Term(new Field(part, analysis).name(), text);
    }
}
