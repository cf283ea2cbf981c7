package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Copy;
import press.broadsheet.story.StoryId;

/** Where more stories fit than can be held against each other in a moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartialRankingTest {

    private static final int STORIES = 4_000;
    private static final StoryId HEADED = new StoryId(1);
    private static final Instant NEWEST = Instant.parse("2026-11-20T09:00:00Z");

    private LuceneIndex index;

    @BeforeAll
    void print(@TempDir Path folder) {
        index = new LuceneIndex(folder, Clock.fixed(NEWEST, ZoneOffset.UTC), 1_000);
        index.open();
        for (int number = 1; number <= STORIES; number++) {
            String headline = number == HEADED.value() ? "The gannet on the rock" : "Harbour notes " + number;
            String rare = number % 1_000 == 0 ? " An auk in the rain." : "";
            index.fill(story(number, TestingPaper.english(headline, "A gannet on the rock." + rare)));
        }
        index.show(STORIES);
        index.ready();
    }

    @AfterAll
    void close() {
        index.close();
    }

    private static Print story(int number, Copy copy) {
        Instant first = NEWEST.minus(Duration.ofDays(STORIES - number));
        StoryId id = new StoryId(number);
        Card card = new Card(
                id,
                "/national/story-" + id,
                copy.titles(),
                null,
                new Card.Placed(copy.placing().language(), copy.placing().home()),
                first,
                first,
                null);
        return new Print(card, 1, copy, List.of());
    }

    private Found page(String query, Order order, @Nullable Cursor cursor) {
        return index.found(new Search(
                Inquiry.read(query), new Search.Choices(List.of(), null, order), cursor, ZoneOffset.UTC, Set.of()));
    }

    private List<StoryId> all(String query, Order order) {
        List<StoryId> seen = new ArrayList<>();
        for (Found page = page(query, order, null);
                ;
                page = page(query, order, page.place().further())) {
            seen.addAll(page.stories());
            if (page.place().further() == null) {
                return seen;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gannet", "\"gannet on the rock\"", "gannet rock"})
    void picksTheBestAmongTheNewestAndThoseWithItInTheHeadline(String query) {
        Found first = page(query, Order.BEST, null);
        assertThat(first.place().partial()).isTrue();
        assertThat(first.stories()).startsWith(HEADED, new StoryId(STORIES)).hasSize(SearchIndex.PAGE);
        assertThat(first.total()).isCloseTo(STORIES, within(STORIES / 4L));
        List<StoryId> seen = all(query, Order.BEST);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.size()).isBetween(STORIES / 10, STORIES / 2);
        assertThat(seen.subList(1, seen.size()).stream().map(StoryId::value)).allMatch(id -> id > STORIES / 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWEST", "OLDEST"})
    void showsAllOfThemByDate(Order order) {
        assertThat(page("gannet", order, null).place().partial()).isFalse();
        assertThat(all("gannet", order)).hasSize(STORIES).doesNotHaveDuplicates();
    }

    @Test
    void holdsAllAgainstEachOtherWhereFewFit() {
        Found found = page("auk", Order.BEST, null);
        assertThat(found.place().partial()).isFalse();
        assertThat(found.exact()).isTrue();
        assertThat(found.stories())
                .containsExactly(new StoryId(4_000), new StoryId(3_000), new StoryId(2_000), new StoryId(1_000));
    }

    /** Words in a row are dear: four stories have these, and every story has each of the words. */
    @Test
    void findsTheFewWhoseWordsAllStandInMany() {
        Found found = page("\"rock an auk\"", Order.BEST, null);
        assertThat(found.stories())
                .containsExactly(new StoryId(4_000), new StoryId(3_000), new StoryId(2_000), new StoryId(1_000));
        assertThat(found.total()).isEqualTo(4);
    }

    @Test
    void leadsBackFromAnyPage() {
        Found second = page(
                "gannet", Order.BEST, page("gannet", Order.BEST, null).place().further());
        assertThat(page("gannet", Order.BEST, second.place().back()).stories())
                .isEqualTo(page("gannet", Order.BEST, null).stories());
    }
}
