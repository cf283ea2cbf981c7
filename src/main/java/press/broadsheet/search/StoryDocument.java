package press.broadsheet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.edition.Print;
import press.broadsheet.search.Field.Part;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;

/** A story as the index keeps it: nothing to be shown, only what it is found by. */
final class StoryDocument {

    static final String ID = "id";
    static final String FIRST = "first";
    static final String LANGUAGE = "language";
    static final String SECTION = "section";
    static final String AUTHOR = "author";
    static final String TAG = "tag";
    static final String HINT = "hint";

    /** Longer values than the engine takes are of no use in a list either. */
    private static final int FACT = 200;

    private static final ThreadLocal<StoryTerms> TERMS = ThreadLocal.withInitial(StoryTerms::new);

    private final Document document = new Document();
    private final StoryTerms terms = TERMS.get();

    private StoryDocument() {}

    static Document of(Print print) {
        StoryDocument made = new StoryDocument();
        made.facts(print);
        made.hints(print.copy());
        made.words(print);
        return made.document;
    }

    static String key(StoryId id) {
        return id.toString();
    }

    /** What finds the stories of which one of the facts is true. */
    static Query any(String name, Collection<String> values) {
        return new TermInSetQuery(
                name, values.stream().map(value -> new BytesRef(cut(value))).toList());
    }

    static Query any(Collection<StoryId> stories) {
        return any(ID, stories.stream().map(StoryDocument::key).toList());
    }

    private static String cut(String value) {
        return value.length() <= FACT ? value : value.substring(0, FACT);
    }

    private void facts(Print print) {
        Copy copy = print.copy();
        document.add(new StringField(ID, key(print.card().id()), Store.NO));
        document.add(new NumericDocValuesField(ID, print.card().id().value()));
        document.add(new LongField(FIRST, print.card().first().toEpochMilli(), Store.NO));
        fact(LANGUAGE, copy.placing().language().primary());
        for (SectionPath section : copy.placing().sections()) {
            for (SectionPath path = section; path != null; path = path.parent()) {
                fact(SECTION, path.value());
            }
        }
        Byline byline = copy.sourcing().byline();
        if (byline != null) {
            byline.names().stream().distinct().forEach(name -> fact(AUTHOR, AddressWords.of(name)));
        }
        copy.placing()
                .tags()
                .forEach(tag -> document.add(new StringField(TAG, cut(AddressWords.of(tag.name())), Store.NO)));
    }

    private void hints(Copy copy) {
        Hint.keys(copy).forEach(key -> document.add(new StringField(HINT, key, Store.NO)));
    }

    /** Found by its value, and counted by it. */
    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            document.add(new KeywordField(name, cut(value), Store.NO));
        }
    }

    private void words(Print print) {
        terms.empty();
        Byline byline = print.copy().sourcing().byline();
        if (byline != null) {
            byline.names().stream().distinct().forEach(name -> terms.add(Part.AUTHOR, name));
        }
        terms.add(Part.HEADLINE, print.card().headline());
        texts(print).forEach(text -> terms.add(Part.TEXT, text));
        terms.addTo(document);
    }

    /** The texts of a story, each on its own: no phrase runs from one into the next. */
    static List<String> texts(Print print) {
        Copy copy = print.copy();
        List<String> texts = new ArrayList<>();
        texts.add(copy.headline().text());
        Kicker kicker = copy.titles().kicker();
        add(kicker == null ? null : kicker.text(), texts);
        Standfirst standfirst = copy.titles().standfirst();
        add(standfirst == null ? null : standfirst.text(), texts);
        Byline byline = copy.sourcing().byline();
        if (byline != null) {
            texts.addAll(byline.names());
        }
        add(copy.picture() == null ? null : copy.picture().caption(), texts);
        texts.add(copy.body().plainText());
        copy.placing().tags().forEach(tag -> texts.add(tag.name()));
        print.corrections().forEach(correction -> texts.add(correction.text()));
        return texts;
    }

    private static void add(@Nullable String text, List<String> texts) {
        if (text != null) {
            texts.add(text);
        }
    }
}
