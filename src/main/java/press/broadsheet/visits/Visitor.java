package press.broadsheet.visits;

/**
 * Somebody, for a day.
 *
 * @param reader the number of the reader on that day
 * @param place the number of the place on that day
 */
record Visitor(long reader, long place) {}
