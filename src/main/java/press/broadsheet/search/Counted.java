package press.broadsheet.search;

/**
 * How many stories were found, and how they are spread.
 *
 * @param exact false when the total is estimated
 * @param reach what of them can be looked at for one page
 */
record Counted(long total, boolean exact, Counts counts, Reach reach) {}
