package press.broadsheet.edition;

import java.util.Locale;

/** Over which time a most-read list counts. */
public enum RankedSpan {
    /** The last two hours; whoever came later counts for more. */
    NOW,
    /** The day since midnight in the paper's zone. */
    TODAY,
    /** Today and the six days before. */
    WEEK;

    /** The span as tables and addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
