package press.broadsheet.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Stories of a list, newest first, from the first that is older than a point, as many as were wanted or there are. */
    static Dependency ofHead(ListName list, List<Card> cards, int wanted, ListName.@Nullable Point older) {
        // A list that is not full would be changed by any older story too.
        long oldest =
                cards.size() < wanted ? Long.MIN_VALUE : cards.getLast().first().toEpochMilli();
        return new Dependency(list.value(), oldest, older == null ? Long.MAX_VALUE : older.first());
    }

    public boolean covers(long at) {
        return from <= at && at <= to;
    }
}
