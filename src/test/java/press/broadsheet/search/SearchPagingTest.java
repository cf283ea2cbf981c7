package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.search.TestingPaper.english;

import java.nio.file.Path;
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
import press.broadsheet.story.StoryId;

/** From the first page of what was found to the last, and back again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchPagingTest {

    private static final int STORIES = 105;
    private static final int PAGES = 6;

    private TestingPaper paper;

    @BeforeAll
    void print(@TempDir Path folder) {
        paper = new TestingPaper(folder);
        Instant first = Instant.now().minus(Duration.ofDays(400));
        for (int number = 0; number < STORIES; number++) {
            // Every third stands level with the one before: the same words at the same time.
            paper.printed(
                    first.plus(Duration.ofDays(number - number % 3)),
                    english("Gannet", "On the rock. ".repeat(1 + number % 7)));
        }
        paper.settle();
    }

    @AfterAll
    void close() {
        paper.close();
    }

    private Found page(Order order, @Nullable Cursor cursor) {
        Search.Choices choices = new Search.Choices(List.of(), null, order);
        // Through its text, as it stands in addresses.
        Cursor read = cursor == null
                ? null
                : Cursor.parse(cursor.direction(), cursor.toString()).orElseThrow();
        return paper.found(new Search(paper.inquiry("gannet"), choices, read, ZoneOffset.UTC, Set.of()));
    }

    private List<Found> further(Order order) {
        List<Found> pages = new ArrayList<>();
        for (Found page = page(order, null); ; page = page(order, page.place().further())) {
            pages.add(page);
            if (page.place().further() == null) {
                return pages;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryStoryOnceOnTheWayToTheLast(Order order) {
        List<Found> pages = further(order);
        assertThat(pages).hasSize(PAGES).allMatch(page -> page.total() == STORIES);
        assertThat(pages.stream().map(page -> page.place().page())).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(pages.getLast().stories()).hasSize(STORIES % SearchIndex.PAGE);
        List<StoryId> seen =
                pages.stream().flatMap(page -> page.stories().stream()).toList();
        assertThat(seen).hasSize(STORIES).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void showsTheSamePagesOnTheWayBack(Order order) {
        List<Found> pages = further(order);
        Found page = pages.getLast();
        for (int number = PAGES - 1; number >= 1; number--) {
            page = page(order, page.place().back());
            assertThat(page.stories()).isEqualTo(pages.get(number - 1).stories());
            assertThat(page.place().page()).isEqualTo(number);
        }
        assertThat(page.place().back()).isNull();
        assertThat(page.place().further()).isNotNull();
    }

    @Test
    void readsOldestFirstWhatItReadsNewestFirstFromTheOtherEnd() {
        List<StoryId> newest = further(Order.NEWEST).stream()
                .flatMap(page -> page.stories().stream())
                .toList();
        List<StoryId> oldest = further(Order.OLDEST).stream()
                .flatMap(page -> page.stories().stream())
                .toList();
        assertThat(oldest).isEqualTo(newest.reversed());
    }

    @Test
    void givesTheFirstPageWhereNothingIsLeft() {
        Found last = further(Order.NEWEST).getLast();
        Cursor behind = new Cursor(
                Cursor.Direction.FURTHER, 7, Instant.now(), 0, 0, last.stories().getLast());
        assertThat(page(Order.NEWEST, behind).stories())
                .isEqualTo(page(Order.NEWEST, null).stories());
    }

    @Test
    void offersNoPageWhereThereIsNone() {
        Found found = paper.found("on:1999");
        assertThat(found.total()).isZero();
        assertThat(found.place().back()).isNull();
        assertThat(found.place().further()).isNull();
    }
}
