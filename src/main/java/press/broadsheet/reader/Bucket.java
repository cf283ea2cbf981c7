package press.broadsheet.reader;

import java.time.Duration;
import java.time.Instant;

/** Lets so many through at once, and one more each time a stretch of time has passed. Safe for use by many threads. */
final class Bucket {

    private final int most;
    private final Duration each;
    private double left;
    private Instant looked;

    /** @param each how long until one more may pass */
    Bucket(int most, Duration each, Instant now) {
        this.most = most;
        this.each = each;
        this.left = most;
        this.looked = now;
    }

    /** Takes one; returns how long to wait where there is none, else zero. */
    synchronized Duration take(Instant now) {
        if (now.isAfter(looked)) {
            left = Math.min(most, left + (double) Duration.between(looked, now).toMillis() / each.toMillis());
            looked = now;
        }
        if (left >= 1) {
            left--;
            return Duration.ZERO;
        }
        return Duration.ofMillis((long) Math.ceil((1 - left) * each.toMillis()));
    }

    /** Puts back one that was taken for nothing. */
    synchronized void putBack() {
        left = Math.min(most, left + 1);
    }
}
