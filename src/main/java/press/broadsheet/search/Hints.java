package press.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import press.broadsheet.search.Field.Analysis;
import press.broadsheet.search.Field.Part;
import press.broadsheet.story.StoryId;

/** Looks through the words of the index. A word may be left over from a story that is gone: it counts with a story alone. */
final class Hints {

    /** So many words are looked at before the most frequent of them are taken. */
    private static final int LOOKED_AT = 300;

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private final IndexSearcher searcher;

    Hints(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A word and how many stories have it, some of which may be gone. */
    private record Candidate(Term term, int stories, float near) {}

    private static final Comparator<Candidate> FREQUENT =
            Comparator.comparingInt(Candidate::stories).reversed().thenComparing(Candidate::term);

    /** What begins as typed, of each kind the most frequent. */
    List<Hint> beginning(Hint.Beginning typed, int limit) throws IOException {
        List<Hint> hints = new ArrayList<>();
        for (Hint.Kind kind : Hint.Kind.values()) {
            int found = 0;
            for (Candidate candidate : from(new BytesRef(typed.of(kind)))) {
                Optional<StoryId> story = newest(new TermQuery(candidate.term));
                if (found < limit && story.isPresent()) {
                    hints.add(new Hint(kind, candidate.term.text(), story.get()));
                    found++;
                }
                if (found == limit) {
                    break;
                }
            }
        }
        return hints;
    }

    private List<Candidate> from(BytesRef beginning) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), StoryDocument.HINT);
        if (terms == null) {
            return candidates;
        }
        TermsEnum all = terms.iterator();
        if (all.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return candidates;
        }
        for (BytesRef term = all.term(); term != null && candidates.size() < LOOKED_AT; term = all.next()) {
            if (!StringHelper.startsWith(term, beginning)) {
                break;
            }
            candidates.add(new Candidate(new Term(StoryDocument.HINT, term.utf8ToString()), all.docFreq(), 1));
        }
        candidates.sort(FREQUENT);
        return candidates;
    }

    /** A word of the index that is spelt almost so, with a story that has it; empty when the word itself is there. */
    Optional<Spelt> spelt(String word) throws IOException {
        List<Term> terms = terms(word);
        if (terms.isEmpty() || isThere(word)) {
            return Optional.empty();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Term term : terms) {
            candidates.addAll(near(term));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::near).reversed().thenComparing(FREQUENT));
        for (Candidate candidate : candidates.subList(0, Math.min(candidates.size(), SHORT))) {
            Optional<StoryId> story = newest(new TermQuery(candidate.term));
            if (story.isPresent()) {
                return Optional.of(new Spelt(candidate.term.text(), story.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isThere(String word) throws IOException {
        for (Query query : new Phrases(Part.TEXT).of(word)) {
            if (newest(query).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the index may have in the place of a word. Korean words of two and three syllables are compared by letters, with
     * the words of the dictionary and with those it does not know.
     */
    private static List<Term> terms(String word) {
        if (!Syllables.areIn(word)) {
            List<Analyses.Token> tokens = Analyses.tokens(Analyses.WORDS, word);
            return tokens.size() == 1 && tokens.getFirst().term().length() >= SHORT
                    ? List.of(term(Analysis.WORDS, tokens.getFirst().term()))
                    : List.of();
        }
        Syllables syllables = Syllables.of(word);
        List<String> parts = Syllables.areAllOf(word) ? Parts.of(syllables, 0, syllables.size()) : List.of();
        return parts.size() == 1
                ? List.of(term(Analysis.PARTS, parts.getFirst()), term(Analysis.KOREAN, word))
                : List.of();
    }

    private static Term term(Analysis analysis, String text) {
        return new Term(new Field(Part.TEXT, analysis).name(), text);
    }

    private List<Candidate> near(Term term) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), term.field());
        if (terms == null) {
            return candidates;
        }
        int edits = term.text().length() < LONG ? 1 : 2;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, term, edits, 1, true);
        for (BytesRef one = near.next(); one != null && candidates.size() < LOOKED_AT; one = near.next()) {
            String text = one.utf8ToString();
            if (!Syllables.areIn(text) || Jamo.differByOne(text, term.text())) {
                candidates.add(new Candidate(new Term(term.field(), text), near.docFreq(), near.getBoost()));
            }
        }
        return candidates;
    }

    private Optional<StoryId> newest(Query query) throws IOException {
        ScoreDoc[] newest =
                searcher.search(query, new TopFieldCollectorManager(Order.NEWEST.sort(false), 1, null, 1)).scoreDocs;
        return newest.length == 0 ? Optional.empty() : Optional.of(Finding.story(newest[0]));
    }
}
