package press.broadsheet.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for readers' letters.
 *
 * @param action where it is sent
 * @param kinds to whom a letter may be written; one alone is not asked for
 * @param typed what was typed before
 * @param trouble why it was not taken, where no field is at fault, or null
 * @param complaints what is wrong, in the order of the form
 */
public record LetterFormView(
        HeadView head,
        String action,
        List<Kind> kinds,
        Typed typed,
        @Nullable String trouble,
        List<Complaint> complaints,
        Limits limits,
        String seal) {

    /** To whom a letter may be written. */
    public record Kind(String value, String text, boolean chosen) {}

    /** What stands in the fields. */
    public record Typed(
            String name, String place, String email, String subject, String text, boolean print, boolean edit) {}

    /**
     * Something wrong with a field.
     *
     * @param field the name of the field, as the form sends it
     */
    public record Complaint(String field, String text) {}

    /** What is said about how long a letter may be, and how long it is kept. */
    public record Limits(String text, String privacy) {}

    public boolean refused() {
        return trouble != null || !complaints.isEmpty();
    }

    /** What is wrong with a field, or null. */
    public @Nullable String wrong(String field) {
        return complaints.stream()
                .filter(one -> one.field().equals(field))
                .map(Complaint::text)
                .findFirst()
                .orElse(null);
    }
}
