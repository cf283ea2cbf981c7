package press.broadsheet.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param position its place in the one order of all changes; grows, may skip numbers
 * @param at when the act was done
 * @param actor who did it: a staff name, a token's name or {@code clock}
 */
public record Entry(long position, Instant at, String actor, Change change) {}
