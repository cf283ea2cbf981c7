package press.broadsheet.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes on somewhere on some days, as a listing announces it. Days are those of the paper's zone, both
 * included; hours and price are as printed and may be empty.
 *
 * @param link where more is to be found, or null
 */
public record Occasion(
        String what,
        String where,
        LocalDate from,
        LocalDate to,
        String hours,
        String price,
        @Nullable WebAddress link) {

    private static final int TEXT = 300;
    private static final int LAST_YEAR = 9999;

    public Occasion {
        what = Wording.fit("what", what, TEXT);
        where = Wording.optional("where", where, TEXT);
        hours = Wording.optional("hours", hours, TEXT);
        price = Wording.optional("price", price, TEXT);
        if (to.isBefore(from)) {
            throw new UnfitForPrint("to", "it would end on %s, before it begins on %s".formatted(to, from));
        }
        if (from.getYear() < 1 || to.getYear() > LAST_YEAR) {
            throw new UnfitForPrint("from", "nobody can go there in the year " + from.getYear());
        }
    }

    /** Reads a day as scripts write it: {@code 2026-03-02}. */
    public static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            throw new UnfitForPrint(
                    field, "%s is a day like 2026-03-02, not \"%s\"".formatted(field, Wording.clean(text)));
        }
    }

    public boolean oneDay() {
        return from.equals(to);
    }
}
