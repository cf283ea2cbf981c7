package press.broadsheet.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import press.broadsheet.story.StoryId;

/**
 * How many different readers of one story may come from one place. A household, an office or a mobile network has many;
 * somebody who wants to push a story has as many as he likes, and no more than this move it. Belongs to one thread.
 */
final class Crowds {

    /** So many readers of one story from one place count within {@link #SPELL}. */
    static final int MOST = 40;

    static final Duration SPELL = Duration.ofHours(1);

    /** So many crowds are known at most before those that were not seen for long are forgotten early. */
    private static final int KEPT = 200_000;

    private record Key(StoryId story, long place) {}

    // Two generations instead of a cache: whoever is seen moves to the young one, and the old one goes as a whole. This
    // is asked for each view, and costs a third of a cache that orders all it keeps.
    private Map<Key, Crowd> young = new HashMap<>();
    private Map<Key, Crowd> old = new HashMap<>();
    private Instant begun = Instant.EPOCH;

    /** True when the reader counts: known from this place already, or there is room for one more. */
    boolean take(StoryId story, Visitor visitor, Instant at) {
        if (young.size() >= KEPT / 2 || begun.plus(SPELL).isBefore(at)) {
            old = young;
            young = new HashMap<>();
            begun = at;
        }
        Key key = new Key(story, visitor.place());
        Crowd crowd = young.get(key);
        if (crowd == null) {
            Crowd known = old.remove(key);
            crowd = known == null ? new Crowd() : known;
            young.put(key, crowd);
        }
        return crowd.takes(visitor.reader(), at.getEpochSecond());
    }

    /** The readers of a story from a place within a spell, up to the most that count. */
    private static final class Crowd {
        private long[] readers = new long[1];
        private int size;
        private long begun;

        boolean takes(long reader, long second) {
            if (second - begun > SPELL.toSeconds()) {
                size = 0;
                begun = second;
            }
            for (int index = 0; index < size; index++) {
                if (readers[index] == reader) {
                    return true;
                }
            }
            if (size == MOST) {
                return false;
            }
            if (size == readers.length) {
                readers = Arrays.copyOf(readers, Math.min(MOST, 3 * size + 1));
            }
            readers[size] = reader;
            size++;
            return true;
        }
    }
}
