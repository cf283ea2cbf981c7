package press.broadsheet.search;

import java.util.Arrays;

/**
 * What of the found stories can be looked at for one page: all of them, or as many as a moment allows. Then their dates tell
 * how far back the newest so many reach.
 */
final class Reach {

    static final Reach ALL = new Reach(1, new long[0], 0);

    /** No lower bound, or no upper one. */
    static final long NONE = Long.MIN_VALUE;

    static final long END = Long.MAX_VALUE;

    /** Dates are kept so many, each for as many stories. */
    private static final int STEPS = 1_024;

    /** So many pages of stories are looked at by their dates to find one; dates are known by steps alone. */
    private static final int PAGES = 2;

    private final double quickly;
    private final double page;
    private final long[] steps;

    /**
     * @param quickly which share of the stories can be looked at in a moment, 1 for all
     * @param printed when stories by lot were printed, in milliseconds, oldest first; not to be changed afterwards
     * @param total how many stories there are
     */
    Reach(double quickly, long[] printed, long total) {
        this.quickly = printed.length == 0 ? 1 : quickly;
        this.page = Math.min(1, (double) PAGES * SearchIndex.PAGE / Math.max(1, total));
        this.steps = printed.length <= STEPS ? printed : thinned(printed);
    }

    private static long[] thinned(long[] sorted) {
        long[] steps = new long[STEPS];
        for (int step = 0; step < STEPS; step++) {
            steps[step] = sorted[(int) ((long) step * (sorted.length - 1) / (STEPS - 1))];
        }
        return steps;
    }

    boolean isPartial() {
        return quickly < 1;
    }

    /** Since when the newest of them were printed that are held against each other. */
    long ranked() {
        return before(END, Math.max(quickly, page));
    }

    /** Since when those were printed that fill a page before a time, itself included; {@link #NONE} when all are needed. */
    long before(long time) {
        return before(time, page);
    }

    /** Until when those were printed that fill a page after a time, itself included; {@link #END} when all are needed. */
    long after(long time) {
        if (!isPartial()) {
            return END;
        }
        int place = Arrays.binarySearch(steps, time);
        int first = place < 0 ? -place - 1 : place;
        int last = first + width(page);
        return last >= steps.length ? END : steps[last];
    }

    private long before(long time, double share) {
        if (!isPartial()) {
            return NONE;
        }
        int place = Arrays.binarySearch(steps, time);
        int last = place < 0 ? -place - 1 : place;
        int first = last - width(share);
        return first <= 0 ? NONE : steps[first];
    }

    /** At least two steps: of the one in which the time lies little may be left. */
    private int width(double share) {
        return 1 + (int) Math.ceil(share * steps.length);
    }
}
