package press.broadsheet.visits;

/**
 * Somebody, for a day.
 *
 * @param reader the number of the reader on that day
 * @param place the number of the place on that day: one line, or an IPv4 address
 * @param region the number of what the place is a part of; the same where it is all of it
 */
record Visitor(long reader, long place, long region) {}
