package press.broadsheet.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.visits.Readers;
import press.broadsheet.visits.Slot;

/** Who read one story lately and today. Belongs to one thread. */
final class Readership {

    /** What somebody who read a story this long ago counts for is half of what one does who reads it now. */
    static final Duration HALF = Duration.ofMinutes(30);

    /** After four times that, a sixteenth, nobody counts as reading now. */
    static final Duration NOW = HALF.multipliedBy(4);

    private final TreeMap<Slot, Readers> lately = new TreeMap<>();
    private Readers today = new Readers();

    /** Takes in the readers of a slot; the same ones taken in again change nothing. */
    void take(Slot slot, Readers readers, Instant midnight) {
        lately.put(slot, readers);
        if (!slot.instant().isBefore(midnight)) {
            today.addAll(readers);
        }
    }

    /** Forgets who came before; true when nothing is left to be remembered. */
    boolean forget(Instant before) {
        lately.headMap(Slot.of(before), false).clear();
        return lately.isEmpty();
    }

    void beginDay() {
        today = new Readers();
    }

    double today() {
        return today.count();
    }

    /** How many read it now: everybody counts once, by the last time he came, and for less the longer ago that is. */
    double now(Instant now) {
        double score = 0;
        double before = 0;
        Readers together = new Readers();
        for (Map.Entry<Slot, Readers> slot : lately.descendingMap().entrySet()) {
            Duration age = Duration.between(slot.getKey().instant().plus(Slot.LENGTH.dividedBy(2)), now);
            if (age.compareTo(NOW) > 0) {
                break;
            }
            together.addAll(slot.getValue());
            double readers = together.count();
            double weight = Math.pow(2, -Math.max(0, age.toSeconds()) / (double) HALF.toSeconds());
            score += Math.max(0, readers - before) * weight;
            before = Math.max(before, readers);
        }
        return score;
    }
}
