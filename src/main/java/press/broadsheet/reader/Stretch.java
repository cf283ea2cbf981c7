package press.broadsheet.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Which bytes of something are asked for, by RFC 9110, section 14. */
sealed interface Stretch {

    /** All of them; also when several stretches are asked for, or one in another unit. */
    record Whole() implements Stretch {}

    /** Those from one to another, both included, counted from 0. */
    record Part(long first, long last) implements Stretch {

        long length() {
            return last - first + 1;
        }

        @Override
        public String toString() {
            return first + "-" + last;
        }
    }

    /** None that there are. */
    record Beyond() implements Stretch {}

    Pattern SHAPE = Pattern.compile("(?i)bytes=\\s*(\\d*)-(\\d*)\\s*");

    /** @param tag the entity tag of what is to be sent: to an asker who has begun with another, all of it is sent */
    static Stretch asked(HttpFields headers, String tag, long length) {
        String asked = headers.get(HttpHeader.RANGE);
        String begun = headers.get(HttpHeader.IF_RANGE);
        Matcher shape = SHAPE.matcher(asked == null ? "" : asked);
        if (!shape.matches() || (begun != null && !begun.strip().equals(tag))) {
            return new Whole();
        }
        String first = shape.group(1);
        String last = shape.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? new Whole() : end(number(last), length);
        }
        long to = last.isEmpty() ? Long.MAX_VALUE : number(last);
        return number(first) > to ? new Whole() : between(number(first), to, length);
    }

    private static Stretch end(long bytes, long length) {
        return bytes == 0 ? new Beyond() : between(Math.max(0, length - bytes), length - 1, length);
    }

    private static Stretch between(long from, long to, long length) {
        return from >= length ? new Beyond() : new Part(from, Math.min(to, length - 1));
    }

    /** What has more digits than a file could have bytes is as good as without end. */
    private static long number(String digits) {
        return digits.length() > 15 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
