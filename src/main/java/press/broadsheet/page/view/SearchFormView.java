package press.broadsheet.page.view;

import java.util.List;

/**
 * The form over what was found.
 *
 * @param from the first day, 2026-03-01, or empty
 * @param to the last day, or empty
 * @param sorts the orders there are
 * @param kept what was chosen from lists and is asked for again
 */
public record SearchFormView(String query, String from, String to, List<Sort> sorts, List<Kept> kept) {

    /** An order of what is found. */
    public record Sort(String value, String text, boolean current) {}

    /** A parameter of the address that the form does not show. */
    public record Kept(String name, String value) {}
}
