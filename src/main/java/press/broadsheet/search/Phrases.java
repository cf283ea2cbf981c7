package press.broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
            row(Analysis.KOREAN, KoreanTerms.of(piece)).ifPresent(ways::add);
            inOneRow(List.of(piece.split(" ", -1))).ifPresent(ways::add);
            parts(piece, ways);
        } else {
            row(Analysis.WORDS, Analyses.tokens(Analyses.WORDS, piece)).ifPresent(ways::add);
        }
        return ways.size() < 2 ? ways : List.of(new DisjunctionMaxQuery(ways, TIE));
    }

    private Optional<Query> row(Analysis analysis, List<Token> tokens) {
        if (tokens.size() < 2) {
            return tokens.stream().findFirst().map(token -> new TermQuery(term(analysis, token.term())));
        }
        PhraseQuery.Builder row = new PhraseQuery.Builder();
        tokens.forEach(token -> row.add(term(analysis, token.term())));
        return Optional.of(row.build());
    }

    /**
     * Korean words as one word, for those who part it elsewhere than the paper: 버 스 노 선. None when that would say the same
     * as the words for themselves, or when others stand among them, which must be there all the same.
     */
    Optional<Query> inOneRow(List<String> words) {
        if (words.size() < 2 || !words.stream().allMatch(Syllables::areAllOf)) {
            return Optional.empty();
        }
        List<Token> together = KoreanTerms.of(String.join("", words));
        List<String> apart = KoreanTerms.of(String.join(" ", words)).stream()
                .map(Token::term)
                .toList();
        boolean same = together.stream().map(Token::term).toList().equals(apart);
        return same || together.isEmpty() ? Optional.empty() : row(Analysis.KOREAN, together);
    }

    /** One word by its letters alone; without what may be a particle at its end, by the dictionary once more. */
    private void parts(String word, List<Query> ways) {
        Syllables syllables = Syllables.of(word);
        int end = syllables.size();
        if (end < 2 || !Syllables.areAllOf(word)) {
            return;
        }
        ways.add(allOf(Parts.of(syllables, 0, end)));
        int bare = syllables.withoutParticle(0, end);
        if (bare > 1 && bare < end) {
            ways.add(allOf(Parts.of(syllables, 0, bare)));
            row(Analysis.KOREAN, KoreanTerms.of(word.substring(0, syllables.end(bare - 1))))
                    .ifPresent(ways::add);
        }
    }

    private Query allOf(List<String> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.stream().distinct().forEach(one -> all.add(part(one), BooleanClause.Occur.MUST));
        return all.build();
    }

    /** A pair that is a word of the dictionary where it stands is kept as that word alone. */
    private Query part(String one) {
        Query part = new TermQuery(term(Analysis.PARTS, one));
        return one.startsWith(Parts.HEAD)
                ? part
                : new DisjunctionMaxQuery(List.of(part, new TermQuery(term(Analysis.KOREAN, one))), 0);
    }

    private Term term(Analysis analysis, String text) {
        return new Term(new Field(part, analysis).name(), text);
    }
}
