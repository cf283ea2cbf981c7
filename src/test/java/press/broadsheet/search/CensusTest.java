package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.SectionPath;

class CensusTest {

    private static final int STORIES = 60_000;
    private static final int QUICK = 8_192;
    private static final String BIRD = "bird";

    private static @Nullable IndexSearcher opened;

    @BeforeAll
    static void printStories() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int number = 0; number < STORIES; number++) {
                Document story = new Document();
                // Every fourth: whoever looked at stories in turns would be misled.
                story.add(new KeywordField(StoryDocument.SECTION, number % 4 == 0 ? "sports" : "world", Store.NO));
                bird(story, "gannet");
                if (number % 3 == 0) {
                    bird(story, "tern");
                }
                if (number % 3 == 1 || number % 3_000 == 0) {
                    bird(story, "skua");
                }
                if (number % 5 != 0) {
                    bird(story, "petrel");
                }
                if (number % 1_000 == 0) {
                    bird(story, "auk");
                }
                writer.addDocument(story);
            }
        }
        opened = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static IndexSearcher searcher() {
        return Objects.requireNonNull(opened);
    }

    @AfterAll
    static void throwAway() throws IOException {
        searcher().getIndexReader().close();
    }

    private static void bird(Document story, String name) {
        story.add(new StringField(BIRD, name, Store.NO));
    }

    private static Query all(String... birds) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String bird : birds) {
            all.add(new TermQuery(new Term(BIRD, bird)), Occur.MUST);
        }
        return all.build();
    }

    private static @Nullable Counted countOrLeave(Query query) throws IOException {
        Counting.Facts facts = new Counting.Facts(Counting.Dictionaries.empty(), new long[Period.values().length]);
        return new Census(searcher(), facts, QUICK).of(query);
    }

    private static Counted count(Query query) throws IOException {
        return Objects.requireNonNull(countOrLeave(query));
    }

    @Test
    void knowsHowManyHaveAWordAndEstimatesHowTheyAreSpread() throws IOException {
        Counted counted = count(all("gannet"));
        assertThat(counted.total()).isEqualTo(STORIES);
        assertThat(counted.exact()).isTrue();
        assertThat(counted.counts().exact()).isFalse();
        assertThat(counted.counts().sections().get(new SectionPath("sports")))
                .isCloseTo(STORIES / 4, within(STORIES / 40));
    }

    @Test
    void estimatesHowManyHaveTwoCommonWords() throws IOException {
        Counted counted = count(all("petrel", "tern"));
        assertThat(counted.exact()).isFalse();
        assertThat(counted.total()).isCloseTo(STORIES * 4 / 15, within(STORIES / 30L));
        assertThat(counted.counts().sections().get(new SectionPath("sports")))
                .isCloseTo(STORIES / 15, within(STORIES / 80));
    }

    @Test
    void leavesCommonWordsThatSeldomStandTogetherToBeCountedOneByOne() throws IOException {
        assertThat(countOrLeave(all("tern", "skua"))).isNull();
    }

    @Test
    void leavesWhatIsRareOrNotThere() throws IOException {
        assertThat(countOrLeave(all("auk", "gannet"))).isNull();
        assertThat(countOrLeave(all("dodo"))).isNull();
    }

    @Test
    void picksAboutAsManyAsItSays() throws IOException {
        for (int shift = 1; shift < 6; shift++) {
            assertThat(searcher().count(new Lot(shift)))
                    .as("one of %d", 1 << shift)
                    .isCloseTo(STORIES >> shift, within(STORIES >> (shift + 2)));
        }
    }

    @Test
    void picksTheSameWhateverItIsAskedTogetherWith() throws IOException {
        Query some = new BooleanQuery.Builder()
                .add(all("tern"), Occur.FILTER)
                .add(new Lot(3), Occur.FILTER)
                .build();
        Query others = new BooleanQuery.Builder()
                .add(all("tern"), Occur.MUST)
                .add(new Lot(3), Occur.MUST_NOT)
                .build();
        assertThat(searcher().count(some) + searcher().count(others)).isEqualTo(STORIES / 3);
    }
}
