package press.broadsheet.edition;

/**
 * Something that was read to make a page.
 *
 * @param subject what was read, such as {@code story:17} or {@code section:sports}
 * @param from of a list, the oldest time (milliseconds since 1970) that was looked at; else the smallest number
 * @param to of a list, the newest time that was looked at; else the largest number
 */
public record Dependency(String subject, long from, long to) {

    static Dependency whole(String subject) {
        return new Dependency(subject, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public boolean covers(long at) {
        return from <= at && at <= to;
    }
}
