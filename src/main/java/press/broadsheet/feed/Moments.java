package press.broadsheet.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the paper's zone as formats want them: with English names, whatever language the machine speaks. */
record Moments(ZoneId zone) {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ENGLISH);

    /** As RSS has it, with four digits of the year and a numeric offset: {@code Mon, 02 Mar 2026 14:05:00 +0900}. */
    String rss(Instant at) {
        return RFC_822.format(at.atZone(zone));
    }

    /** As everybody else has it: {@code 2026-03-02T14:05:00+09:00}. */
    String iso(Instant at) {
        return RFC_3339.format(at.atZone(zone));
    }
}
