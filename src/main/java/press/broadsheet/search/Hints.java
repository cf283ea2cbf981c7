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
    private record Candidate(String text, int stories, float near) {}

    private static final Comparator<Candidate> FREQUENT =
            Comparator.comparingInt(Candidate::stories).reversed().thenComparing(Candidate::text);

    /** What begins as typed, of each kind the most frequent. */
    List<Hint> beginning(Hint.Beginning typed, int limit) throws IOException {
        List<Hint> hints = new ArrayList<>();
        for (Hint.Kind kind : Hint.Kind.values()) {
            int found = 0;
            for (Candidate candidate : from(new BytesRef(typed.of(kind)))) {
                Optional<StoryId> story = newest(new Term(StoryDocument.HINT, candidate.text));
                if (found < limit && story.isPresent()) {
                    hints.add(new Hint(kind, candidate.text, story.get()));
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
            candidates.add(new Candidate(term.utf8ToString(), all.docFreq(), 1));
        }
        candidates.sort(FREQUENT);
        return candidates;
    }

    /** A word of the index that is spelt almost so, with a story that has it; empty when the word itself is there. */
    Optional<Spelt> spelt(String word) throws IOException {
        Optional<Term> term = term(word);
        if (term.isEmpty() || newest(term.get()).isPresent()) {
            return Optional.empty();
        }
        for (Candidate candidate : near(term.get())) {
            Optional<StoryId> story = newest(new Term(term.get().field(), candidate.text));
            if (story.isPresent()) {
                return Optional.of(new Spelt(candidate.text, story.get()));
            }
        }
        return Optional.empty();
    }

    /** Korean words of two and three syllables are compared by letters, all others by the dictionary of the index. */
    private static Optional<Term> term(String word) {
        if (!Syllables.areIn(word)) {
            return Analyses.tokens(Analyses.WORDS, word).stream()
                    .map(token -> new Term(new Field(Part.TEXT, Analysis.WORDS).name(), token.term()))
                    .reduce((_, _) -> new Term(""))
                    .filter(term -> term.text().length() >= SHORT);
        }
        Syllables syllables = Syllables.of(word);
        List<String> parts = Syllables.areAllOf(word) ? PartTokenizer.of(syllables, 0, syllables.size()) : List.of();
        return parts.size() == 1
                ? Optional.of(new Term(new Field(Part.TEXT, Analysis.PARTS).name(), parts.getFirst()))
                : Optional.empty();
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
                candidates.add(new Candidate(text, near.docFreq(), near.getBoost()));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::near).reversed().thenComparing(FREQUENT));
        return candidates.subList(0, Math.min(candidates.size(), SHORT));
    }

    private Optional<StoryId> newest(Term term) throws IOException {
        ScoreDoc[] newest = searcher.search(
                        new TermQuery(term), new TopFieldCollectorManager(Order.NEWEST.sort(false), 1, null, 1))
                .scoreDocs;
        return newest.length == 0 ? Optional.empty() : Optional.of(Finding.story(newest[0]));
    }
}
