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
        for (int reader = 0; reader < Crowds.MOST; reader++) {
            assertThat(take(reader, NOON)).as("reader %d", reader).isTrue();
        }
        assertThat(take(Crowds.MOST, NOON)).isFalse();
        assertThat(take(0, NOON)).isTrue();
        assertThat(take(Crowds.MOST - 1, NOON)).isTrue();
    }

    @Test
    void countsEachPlaceAndEachStoryForItself() {
        fill(NOON);
        assertThat(crowds.take(STORY, new Visitor(99, OFFICE + 1), NOON)).isTrue();
        assertThat(crowds.take(new StoryId(8), new Visitor(99, OFFICE), NOON)).isTrue();
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
            crowds.take(STORY, new Visitor(place, place), NOON);
        }
        assertThat(take(99, NOON)).isFalse();
    }

    private void fill(Instant at) {
        for (int reader = 0; reader < Crowds.MOST; reader++) {
            take(reader, at);
        }
    }

    private boolean take(long reader, Instant at) {
        return crowds.take(STORY, new Visitor(reader, OFFICE), at);
    }
}
