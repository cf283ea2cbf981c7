package press.broadsheet.archive.imports.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The attributes of a start tag, read leniently; of two with the same name the first counts.
 *
 * @param empty true when the tag is closed in itself
 * @param end the place after the tag
 */
record Attributes(Map<String, String> values, boolean empty, int end) {

    Set<String> names() {
        return values.keySet();
    }

    static Attributes at(String text, int from) {
        Map<String, String> values = new LinkedHashMap<>();
        int position = from;
        while (position < text.length()) {
            char unit = text.charAt(position);
            if (unit == '>') {
                return new Attributes(values, text.charAt(position - 1) == '/', position + 1);
            }
            if (unit == '<') {
                break;
            }
            String name = XmlName.at(text, position);
            if (name.isEmpty()) {
                position++;
            } else {
                position = value(text, position + name.length(), name, values);
            }
        }
        return new Attributes(values, false, position);
    }

    private static int value(String text, int from, String name, Map<String, String> values) {
        int position = white(text, from);
        if (position >= text.length() || text.charAt(position) != '=') {
            values.putIfAbsent(name, name);
            return from;
        }
        position = white(text, position + 1);
        char quote = position < text.length() ? text.charAt(position) : '>';
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? position + 1 : position;
        int end = start;
        while (end < text.length() && !ends(text.charAt(end), quoted, quote)) {
            end++;
        }
        values.putIfAbsent(name, text.substring(start, end));
        return quoted && end < text.length() && text.charAt(end) == quote ? end + 1 : end;
    }

    private static boolean ends(char unit, boolean quoted, char quote) {
        return unit == '<' || (quoted ? unit == quote : unit == '>' || Character.isWhitespace(unit));
    }

    private static int white(String text, int from) {
        int position = from;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    void appendTo(StringBuilder mended) {
        values.forEach((name, value) -> {
            mended.append(' ').append(name).append("=\"");
            for (int position = 0; position < value.length(); ) {
                char unit = value.charAt(position);
                if (unit == '&') {
                    position = Ampersand.append(value, position, mended);
                    continue;
                }
                if (unit == '"') {
                    mended.append("&quot;");
                } else if (Character.isSurrogate(unit) || XmlRepair.isAllowed(unit)) {
                    mended.append(unit);
                }
                position++;
            }
            mended.append('"');
        });
    }
}
