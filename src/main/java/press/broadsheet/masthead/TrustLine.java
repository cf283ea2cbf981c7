package press.broadsheet.masthead;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of {@code trust.txt} by JournalList's specification: who belongs to whom. */
final class TrustLine {

    private static final Set<String> RELATIONS =
            Set.of("member", "belongto", "control", "controlledby", "social", "vendor", "customer", "disclosure");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+(?:/\\S*)?");

    private TrustLine() {}

    /** What is wrong with the line, or null. */
    static @Nullable String fault(String line) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? line : line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (equals < 0) {
            return "a line is written name=value";
        }
        return switch (name) {
            case "contact" -> value.isEmpty() ? "contact says nothing" : null;
            case "datatrainingallowed" ->
                value.equals("yes") || value.equals("no") ? null : "datatrainingallowed is yes or no";
            default -> relation(name, value);
        };
    }

    private static @Nullable String relation(String name, String value) {
        if (!RELATIONS.contains(name)) {
            return "there is no statement \"" + name + "\"";
        }
        return ADDRESS.matcher(value).matches() ? null : name + " names an address such as https://paper.example/";
    }
}
