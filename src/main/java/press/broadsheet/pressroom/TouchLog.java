package press.broadsheet.pressroom;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Touch;

/**
 * What went stale, and when, since this press started. One thread writes, many read. Of each subject the newest
 * {@value #KEPT} touches are kept; for older ones everything made from the subject counts as stale.
 */
final class TouchLog {

    private static final String EVERYTHING = "everything";

    private static final int KEPT = 64;

    /** How a page stands to what has happened since it was made. */
    enum Verdict {
        FRESH,
        /** There is something newer; until it is made the old one does no harm. */
        STALE,
        /** It shows what must not be seen any longer. */
        PURGED
    }

    /** Immutable, so that readers need no lock: the touches of one subject, oldest first. */
    private record History(long[] positions, long[] times, boolean[] purges, long forgotten, boolean forgottenPurge) {

        static final History NONE = new History(new long[0], new long[0], new boolean[0], Long.MIN_VALUE, false);

        History with(Touch touch) {
            int drop = positions.length >= KEPT ? 1 : 0;
            int length = positions.length - drop;
            long[] newPositions = java.util.Arrays.copyOfRange(positions, drop, drop + length + 1);
            long[] newTimes = java.util.Arrays.copyOfRange(times, drop, drop + length + 1);
            boolean[] newPurges = java.util.Arrays.copyOfRange(purges, drop, drop + length + 1);
            newPositions[length] = touch.position();
            newTimes[length] = touch.at();
            newPurges[length] = touch.purge();
            return new History(
                    newPositions,
                    newTimes,
                    newPurges,
                    drop == 1 ? Math.max(forgotten, positions[0]) : forgotten,
                    forgottenPurge || (drop == 1 && purges[0]));
        }

        Verdict since(long madeAt, Dependency dependency) {
            if (forgotten > madeAt) {
                return forgottenPurge ? Verdict.PURGED : Verdict.STALE;
            }
            Verdict verdict = Verdict.FRESH;
            // All of them: when the edition was made again, older positions stand after newer ones.
            for (int index = positions.length - 1; index >= 0; index--) {
                if (positions[index] > madeAt && dependency.covers(times[index])) {
                    if (purges[index]) {
                        return Verdict.PURGED;
                    }
                    verdict = Verdict.STALE;
                }
            }
            return verdict;
        }
    }

    private final Map<String, History> histories = new ConcurrentHashMap<>();

    /** Takes every page for stale that was made before a position, for want of knowing what happened. */
    void addEverything(long position) {
        add(new Touch(0, position, EVERYTHING, 0, true));
    }

    void add(Touch touch) {
        histories.put(
                touch.subject(),
                histories.getOrDefault(touch.subject(), History.NONE).with(touch));
    }

    Verdict verdict(long madeAt, List<Dependency> dependencies) {
        History all = histories.get(EVERYTHING);
        if (all != null && all.positions[all.positions.length - 1] > madeAt) {
            return Verdict.PURGED;
        }
        Verdict verdict = Verdict.FRESH;
        for (Dependency dependency : dependencies) {
            History history = histories.get(dependency.subject());
            if (history != null) {
                Verdict one = history.since(madeAt, dependency);
                if (one == Verdict.PURGED) {
                    return one;
                }
                verdict = one == Verdict.STALE ? one : verdict;
            }
        }
        return verdict;
    }
}
