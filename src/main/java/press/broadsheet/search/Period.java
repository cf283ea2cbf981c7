package press.broadsheet.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time before a moment in which a story was first printed, shortest first. */
public enum Period {
    DAY(1),
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** When the period began that ends now. */
    Instant since(Instant now) {
        return now.minus(days, ChronoUnit.DAYS);
    }
}
