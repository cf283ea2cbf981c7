package press.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Card;
import press.broadsheet.edition.Print;
import press.broadsheet.story.Copy;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** Of very many stories not every one is looked at. */
final class CountingTest {

    private static final int STORIES = 3 * Counting.LOOKED_AT;

    @Test
    void countsAllAndEstimatesHowTheyAreSpread(@TempDir Path folder) {
        try (SearchIndex index = new LuceneIndex(folder, Clock.systemUTC())) {
            index.open();
            index.ready();
            for (int number = 1; number <= STORIES; number++) {
                index.add(print(number));
            }
            index.show(1);
            Found all = index.found(Search.of(Inquiry.read("gannet")));
            assertThat(all.total()).isEqualTo(STORIES);
            assertThat(all.counts().exact()).isFalse();
            assertThat(all.counts().sections().get(new SectionPath("sports")))
                    .isCloseTo(STORIES / 4, within(STORIES / 40));
            assertThat(all.counts().languages().get("en")).isCloseTo(STORIES, within(8));
            Found some = index.found(Search.of(Inquiry.read("gannet before:1970-01-02")));
            assertThat(some.counts().exact()).isTrue();
            assertThat(some.counts().languages().get("en")).isEqualTo((int) some.total());
        }
    }

    /** A story a minute, since 1970. */
    private static Print print(int number) {
        Copy copy = TestingPaper.placed(number % 4 == 0 ? "sports" : "national", TestingPaper.english("Gannet"));
        Instant first = Instant.ofEpochSecond(number * 60L);
        Card card = new Card(
                new StoryId(number),
                "/sports/gannet-" + number,
                copy.titles(),
                null,
                new Card.Placed(copy.placing().language(), copy.placing().home()),
                first,
                first,
                null);
        return new Print(card, 1, copy, List.of());
    }
}
