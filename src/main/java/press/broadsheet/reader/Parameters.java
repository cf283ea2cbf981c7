package press.broadsheet.reader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a query string, of each name the first. What is not encoded rightly is taken as it stands. */
record Parameters(Map<String, String> values) {

    private static final int MOST = 50;

    Parameters {
        values = Map.copyOf(values);
    }

    static Parameters of(@Nullable String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&", MOST)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** The value, empty when there is none. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(get(name));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
