package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
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
            pairs(piece).ifPresent(ways::add);
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
                && simple.stream()
                        .allMatch(token -> token.end() <= compounds.getFirst().end());
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

    /** The query for a piece by its syllables alone; none when it holds other words, which must be there all the same. */
    Optional<Query> pairs(String piece) {
        if (!hasNothingElse(piece)) {
            return Optional.empty();
        }
        Syllables syllables = Syllables.of(piece);
        List<Query> rows = new ArrayList<>();
        for (int start = 0; start < syllables.size(); start = syllables.chainEnd(start)) {
            chain(syllables, start, syllables.chainEnd(start)).ifPresent(rows::add);
        }
        if (rows.size() < 2) {
            return rows.stream().findFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        rows.forEach(row -> all.add(row, BooleanClause.Occur.MUST));
        return Optional.of(all.build());
    }

    private Optional<Query> chain(Syllables syllables, int start, int end) {
        if (end - start < 2) {
            return Optional.empty();
        }
        Query whole = pairs(syllables, start, end);
        int bare = syllables.withoutParticle(start, end);
        return Optional.of(
                bare - start < 2 || bare == end
                        ? whole
                        : new DisjunctionMaxQuery(List.of(whole, pairs(syllables, start, bare)), TIE));
    }

    /**
     * Two syllables must stand together in one word, or much would be found that only meets by chance; three or more may
     * have spaces wherever they like, and so may what was typed with one.
     */
    private Query pairs(Syllables syllables, int start, int end) {
        boolean loose = end - start > 2 || syllables.hasSpace(start, end);
        MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
        for (int index = start; index + 1 < end; index++) {
            Term together = term(Analysis.PAIRS, PairTokenizer.pair(syllables, index, false));
            Term parted = term(Analysis.PAIRS, PairTokenizer.pair(syllables, index, true));
            row.add(loose ? new Term[] {together, parted} : new Term[] {together});
        }
        return row.build();
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
