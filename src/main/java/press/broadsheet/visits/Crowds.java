package press.broadsheet.visits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import press.broadsheet.story.StoryId;

/**
 * How many different readers of one story may come from one place. A household, an office or a mobile network has many;
 * somebody who wants to push a story has as many as he likes, and no more than this move it. Belongs to one thread.
 */
final class Crowds {

    /** So many readers of one story from one place count within {@link #SPELL}. */
    static final int MOST = 40;

    static final Duration SPELL = Duration.ofHours(1);

    private static final int KEPT = 200_000;

    /** The readers of a story from a place, up to the most that count. */
    private static final class Crowd {
        private final long[] readers = new long[MOST];
        private int size;

        boolean takes(long reader) {
            for (int index = 0; index < size; index++) {
                if (readers[index] == reader) {
                    return true;
                }
            }
            if (size == MOST) {
                return false;
            }
            readers[size] = reader;
            size++;
            return true;
        }
    }

    private record Key(StoryId story, long place) {}

    private final Cache<Key, Crowd> crowds;

    Crowds(InstantSource clock) {
        this.crowds = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(SPELL)
                .ticker(() -> clock.millis() * 1_000_000)
                .executor(Runnable::run)
                .build();
    }

    /** True when the reader counts: known from this place already, or there is room for one more. */
    boolean take(StoryId story, Visitor visitor) {
        return crowds.get(new Key(story, visitor.place()), _ -> new Crowd()).takes(visitor.reader());
    }
}
