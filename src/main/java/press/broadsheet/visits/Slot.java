package press.broadsheet.visits;

import java.time.Duration;
import java.time.Instant;

/**
 * Five minutes of counting. Every zone's day begins with one of them.
 *
 * @param start its first instant, in whole seconds since the epoch
 */
public record Slot(long start) implements Comparable<Slot> {

    public static final Duration LENGTH = Duration.ofMinutes(5);

    /** The slot that an instant lies in. */
    public static Slot of(Instant instant) {
        long seconds = instant.getEpochSecond();
        return new Slot(seconds - Math.floorMod(seconds, LENGTH.toSeconds()));
    }

    public Instant instant() {
        return Instant.ofEpochSecond(start);
    }

    @Override
    public int compareTo(Slot other) {
        return Long.compare(start, other.start);
    }
}
