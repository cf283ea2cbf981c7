package press.broadsheet.archive.imports.xml;

/** Names of elements and attributes as a file writes them. */
final class XmlName {

    private XmlName() {}

    /** The name that stands at a place, or "". */
    static String at(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end), end == from)) {
            end++;
        }
        return text.substring(from, end);
    }

    static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    private static boolean isPart(char unit, boolean first) {
        if (Character.isLetter(unit) || unit == '_') {
            return true;
        }
        return !first && (Character.isDigit(unit) || unit == '-' || unit == '.' || unit == ':');
    }
}
