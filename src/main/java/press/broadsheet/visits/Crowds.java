package press.broadsheet.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import press.broadsheet.story.StoryId;

/**
 * How many different readers of one story may come from one place. A household, an office or a mobile network has many;
 * somebody who wants to push a story has as many as he likes. So the first few count, then the ninth, the sixteenth and every
 * other whose number is a square, and beyond {@link #MOST} none: a real crowd is seen, a made one comes to nothing. Belongs to
 * one thread.
 */
final class Crowds {

    /** So many readers of one story from one place count within {@link #SPELL}. */
    static final int MOST = 20;

    /** So many in a row count. */
    static final int FIRST = 4;

    static final Duration SPELL = Duration.ofDays(1);

    /** A region has so many places as this, as far as its limits go. */
    private static final int OF_A_REGION = 3;

    /** So many crowds are known at most before those that were not seen for long are forgotten early. */
    private static final int KEPT = 200_000;

    private record Key(StoryId story, long place, boolean region) {}

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
        long second = at.getEpochSecond();
        boolean taken = crowd(new Key(story, visitor.place(), false)).takes(visitor.reader(), second, 1);
        return taken
                && (visitor.region() == visitor.place()
                        || crowd(new Key(story, visitor.region(), true)).takes(visitor.reader(), second, OF_A_REGION));
    }

    private Crowd crowd(Key key) {
        Crowd crowd = young.get(key);
        if (crowd == null) {
            Crowd known = old.remove(key);
            crowd = known == null ? new Crowd() : known;
            young.put(key, crowd);
        }
        return crowd;
    }

    /** The readers of a story from a place within a spell, up to the most that count. */
    private static final class Crowd {
        private long[] readers = new long[1];
        private int size;
        private int came;
        private long begun;

        boolean takes(long reader, long second, int places) {
            if (second - begun > SPELL.toSeconds()) {
                size = 0;
                came = 0;
                begun = second;
            }
            for (int index = 0; index < size; index++) {
                if (readers[index] == reader) {
                    return true;
                }
            }
            came++;
            if (size == MOST * places || (came > FIRST * places && !isSquare(came))) {
                return false;
            }
            if (size == readers.length) {
                readers = Arrays.copyOf(readers, Math.min(MOST * places, 3 * size + 1));
            }
            readers[size] = reader;
            size++;
            return true;
        }

        private static boolean isSquare(int number) {
            int root = (int) Math.sqrt(number);
            return root * root == number;
        }
    }
}
