package press.broadsheet.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import press.broadsheet.story.StoryId;

class CrowdsTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final StoryId STORY = new StoryId(7);
    private static final long OFFICE = 1;

    private final Crowds crowds = new Crowds();

    @Test
    void takesSoManyFromOnePlaceAndThoseAgain() {
        int counted = 0;
        for (int reader = 1; reader <= 2_000; reader++) {
            counted += take(reader, NOON) ? 1 : 0;
            if (reader == Crowds.FIRST) {
                assertThat(counted).isEqualTo(Crowds.FIRST);
            }
            if (reader == 100) {
                assertThat(counted).as("of a hundred").isEqualTo(10 + 2);
            }
        }
        assertThat(counted).isEqualTo(Crowds.MOST);
        assertThat(take(1, NOON)).as("again").isTrue();
        assertThat(take(7, NOON)).as("one that never counted").isFalse();
    }

    /** Whoever has a thousand lines of one company has no thousand readers. */
    @Test
    void takesOnlySoManyFromOneRegion() {
        int counted = 0;
        for (int line = 0; line < 1_000; line++) {
            counted += crowds.take(STORY, new Visitor(line, line, -1), NOON) ? 1 : 0;
        }
        assertThat(counted).isLessThanOrEqualTo(3 * Crowds.MOST);
        assertThat(crowds.take(STORY, new Visitor(5_000, 5_000, -2), NOON))
                .as("another region")
                .isTrue();
    }

    @Test
    void countsEachPlaceAndEachStoryForItself() {
        fill(NOON);
        assertThat(crowds.take(STORY, new Visitor(99, OFFICE + 1, OFFICE + 1), NOON))
                .isTrue();
        assertThat(crowds.take(new StoryId(8), new Visitor(99, OFFICE, OFFICE), NOON))
                .isTrue();
    }

    @Test
    void aPlaceThatNeverRestsHasRoomAgainAfterASpell() {
        fill(NOON);
        Instant later = NOON;
        while (later.isBefore(NOON.plus(Crowds.SPELL))) {
            assertThat(take(99, later)).as("at %s", later).isFalse();
            later = later.plus(Duration.ofMinutes(10));
        }
        assertThat(take(99, NOON.plus(Crowds.SPELL).plusSeconds(1))).isTrue();
    }

    @Test
    void isRememberedWhileManyOthersCome() {
        fill(NOON);
        for (int place = 2; place < 100_010; place++) {
            crowds.take(STORY, new Visitor(place, place, place), NOON);
        }
        assertThat(take(99, NOON)).isFalse();
    }

    private void fill(Instant at) {
        for (int reader = 1_000; reader < 3_000; reader++) {
            take(reader, at);
        }
    }

    private boolean take(long reader, Instant at) {
        return crowds.take(STORY, new Visitor(reader, OFFICE, OFFICE), at);
    }
}
