package press.broadsheet.search;

/** How many stories were found, and how they are spread. */
record Counted(long total, Counts counts) {}
