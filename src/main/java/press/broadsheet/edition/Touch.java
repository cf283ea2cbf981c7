package press.broadsheet.edition;

/**
 * A change made something stale.
 *
 * @param position the change's place in the journal
 * @param at of a list, the time (milliseconds since 1970) of the story in it; else 0
 * @param purge true when what was made from it must never be shown again, not even for want of something newer
 */
public record Touch(long number, long position, String subject, long at, boolean purge) {}
