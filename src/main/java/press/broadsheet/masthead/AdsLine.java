package press.broadsheet.masthead;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of {@code ads.txt} by the IAB's specification 1.1: a seller, or a statement about the paper. */
final class AdsLine {

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)++[a-z][a-z0-9-]+");
    private static final Set<String> VARIABLES =
            Set.of("CONTACT", "SUBDOMAIN", "INVENTORYPARTNERDOMAIN", "OWNERDOMAIN", "MANAGERDOMAIN");
    private static final Set<String> RELATIONS = Set.of("DIRECT", "RESELLER");

    private AdsLine() {}

    /** What is wrong with the line, or null. */
    static @Nullable String fault(String line) {
        String said = line.split("#", 2)[0].strip();
        int equals = said.indexOf('=');
        return equals > 0 && said.indexOf(',') < 0
                ? variable(said.substring(0, equals).strip(), said.substring(equals + 1))
                : seller(Stream.of(said.split(",", -1)).map(String::strip).toList());
    }

    private static @Nullable String variable(String name, String value) {
        if (!VARIABLES.contains(name.toUpperCase(Locale.ROOT))) {
            return "there is no variable " + name;
        }
        if (value.isBlank()) {
            return name + " says nothing";
        }
        return name.equalsIgnoreCase("CONTACT") || isDomain(value.strip())
                ? null
                : name + " names a domain such as paper.example";
    }

    private static @Nullable String seller(List<String> fields) {
        if (fields.size() < 3 || fields.size() > 4) {
            return "a seller is written domain, account, DIRECT or RESELLER, and perhaps a certification";
        }
        if (!isDomain(fields.getFirst())) {
            return "it begins with the domain of the advertising system";
        }
        if (fields.get(1).isEmpty()) {
            return "the account is missing";
        }
        return RELATIONS.contains(fields.get(2).toUpperCase(Locale.ROOT))
                ? null
                : "the third field is DIRECT or RESELLER, not " + fields.get(2);
    }

    private static boolean isDomain(String text) {
        return text.length() <= 253
                && DOMAIN.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
