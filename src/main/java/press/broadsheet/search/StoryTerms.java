package press.broadsheet.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import press.broadsheet.search.Field.Analysis;
import press.broadsheet.search.Field.Part;

/**
 * Takes the texts of a story apart for all analyses at once, word by word: what the analyses say of a text is what they say
 * of its words. Belongs to one thread; to be used again for the next story.
 */
final class StoryTerms {

    private static final Vocabulary PLAIN = new Vocabulary(1 << 16, Word::plain);
    private static final Vocabulary KOREAN = new Vocabulary(1 << 17, Word::korean);

    private static final FieldType WITHOUT_PLACES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITHOUT_PLACES.setIndexOptions(IndexOptions.DOCS);
        WITHOUT_PLACES.setOmitNorms(true);
        WITHOUT_PLACES.freeze();
    }

    /** The terms of one field, and the field that has them. */
    private record Row(TermRow terms, org.apache.lucene.document.Field field) {

        static Row of(Part part, Analysis analysis) {
            TermRow terms = new TermRow();
            FieldType type = analysis == Analysis.PARTS ? WITHOUT_PLACES : TextField.TYPE_NOT_STORED;
            return new Row(terms, new org.apache.lucene.document.Field(new Field(part, analysis).name(), terms, type));
        }

        void addTo(Document document) {
            if (!terms.isEmpty()) {
                document.add(field);
            }
        }
    }

    /** One part of the story, in all analyses. */
    private record Rows(Row words, Row korean, Row parts) {

        Rows(Part part) {
            this(Row.of(part, Analysis.WORDS), Row.of(part, Analysis.KOREAN), Row.of(part, Analysis.PARTS));
        }

        Row of(Analysis analysis) {
            return switch (analysis) {
                case WORDS -> words;
                case KOREAN -> korean;
                case PARTS -> parts;
            };
        }

        void add(Word word) {
            word.addTo(words.terms, korean.terms, parts.terms);
        }
    }

    private final Map<Part, Rows> rows = new EnumMap<>(Part.class);
    private final FoldedText folded = new FoldedText();

    StoryTerms() {
        for (Part part : Part.values()) {
            rows.put(part, new Rows(part));
        }
    }

    void empty() {
        for (Rows part : rows.values()) {
            for (Analysis analysis : Analysis.values()) {
                part.of(analysis).terms.empty();
            }
        }
    }

    void add(Part part, String text) {
        Rows to = Objects.requireNonNull(rows.get(part));
        for (Analysis analysis : Analysis.values()) {
            to.of(analysis).terms.beginText();
        }
        folded.set(text);
        Vocabulary.Known known = (folded.isKorean() ? KOREAN : PLAIN).known();
        while (folded.next()) {
            to.add(known.word(folded.characters(), folded.from(), folded.to()));
        }
    }

    void addTo(Document document) {
        for (Rows part : rows.values()) {
            for (Analysis analysis : Analysis.values()) {
                part.of(analysis).addTo(document);
            }
        }
    }

    /** The terms that one analysis makes of a text. */
    static List<String> of(String text, Analysis analysis) {
        StoryTerms story = new StoryTerms();
        story.add(Part.TEXT, text);
        return Objects.requireNonNull(story.rows.get(Part.TEXT))
                .of(analysis)
                .terms
                .list();
    }
}
