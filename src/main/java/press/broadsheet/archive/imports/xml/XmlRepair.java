package press.broadsheet.archive.imports.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Mends a piece of XML that is not well-formed: bare ampersands and brackets, entities that only HTML knows, control
 * characters, CDATA without an end, tags that are missing or too many, prefixes nobody declared. What is well-formed
 * comes out unchanged in meaning.
 */
public final class XmlRepair {

    // Where a feed forgets to declare them, these prefixes mean what everybody means by them.
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("atom", "http://www.w3.org/2005/Atom"),
            Map.entry("media", "http://search.yahoo.com/mrss/"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("sy", "http://purl.org/rss/1.0/modules/syndication/"),
            Map.entry("slash", "http://purl.org/rss/1.0/modules/slash/"),
            Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            Map.entry("wfw", "http://wellformedweb.org/CommentAPI/"));

    private final String broken;
    private final StringBuilder mended = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> prefixes = new LinkedHashSet<>();
    private final Set<String> declared = new LinkedHashSet<>(Set.of("", "xml", "xmlns"));
    private int position;
    private int afterFirstName = -1;

    private XmlRepair(String broken) {
        this.broken = broken;
    }

    /** The piece with every element closed. */
    public static String mend(String piece) {
        XmlRepair repair = new XmlRepair(piece).walk();
        return repair.mended + repair.ends();
    }

    /** A file's beginning that is well-formed but for the end tags, and those. */
    public record Beginning(String text, String ends) {}

    /** Mends a file's beginning and leaves its elements open. */
    public static Beginning mendBeginning(String head) {
        XmlRepair repair = new XmlRepair(head).walk();
        return new Beginning(repair.mended.toString(), repair.ends());
    }

    private XmlRepair walk() {
        while (position < broken.length()) {
            char unit = broken.charAt(position);
            if (unit == '&') {
                position = Ampersand.append(broken, position, mended);
            } else if (unit == '<') {
                markup();
            } else {
                character(mended);
            }
        }
        declarePrefixes();
        return this;
    }

    private String ends() {
        StringBuilder ends = new StringBuilder();
        open.forEach(name -> ends.append("</").append(name).append('>'));
        return ends.toString();
    }

    private void character(StringBuilder to) {
        int point = broken.codePointAt(position);
        position += Character.charCount(point);
        if (isAllowed(point)) {
            to.appendCodePoint(point);
        }
    }

    /** True for the characters of XML 1.0. */
    static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }

    private void markup() {
        if (broken.startsWith("<![CDATA[", position)) {
            cdata();
        } else if (broken.startsWith("<!--", position)) {
            position = after("-->");
        } else if (broken.startsWith("<!", position)) {
            position = after(">");
        } else if (broken.startsWith("<?", position)) {
            position = after("?>");
        } else if (broken.startsWith("</", position)) {
            endTag();
        } else {
            startTag();
        }
    }

    private int after(String end) {
        int found = broken.indexOf(end, position);
        return found < 0 ? broken.length() : found + end.length();
    }

    private void cdata() {
        int from = position + "<![CDATA[".length();
        int end = broken.indexOf("]]>", from);
        int next = end + 3;
        int owner = broken.indexOf("</" + open.peek() + ">", from);
        int another = broken.indexOf("<![CDATA[", from);
        // Where the owner ends and another section begins before this one does, its own end was lost.
        if (end < 0 || (owner >= 0 && owner < another && another < end)) {
            end = owner < 0 ? broken.length() : owner;
            next = end;
        }
        mended.append("<![CDATA[");
        for (position = from; position < end; ) {
            character(mended);
        }
        mended.append("]]>");
        position = next;
    }

    private void endTag() {
        String name = XmlName.at(broken, position + 2);
        if (name.isEmpty()) {
            mended.append("&lt;");
            position++;
            return;
        }
        position = after(">");
        if (open.contains(name)) {
            String closed;
            do {
                closed = open.pop();
                mended.append("</").append(closed).append('>');
            } while (!closed.equals(name));
        }
    }

    private void startTag() {
        String name = XmlName.at(broken, position + 1);
        if (name.isEmpty()) {
            mended.append("&lt;");
            position++;
            return;
        }
        mended.append('<').append(name);
        if (afterFirstName < 0) {
            afterFirstName = mended.length();
        }
        prefixes.add(XmlName.prefix(name));
        Attributes attributes = Attributes.at(broken, position + 1 + name.length());
        attributes.appendTo(mended);
        attributes.names().forEach(this::noteAttribute);
        position = attributes.end();
        if (attributes.empty()) {
            mended.append("/>");
        } else {
            mended.append('>');
            open.push(name);
        }
    }

    private void noteAttribute(String name) {
        if (XmlName.prefix(name).equals("xmlns")) {
            declared.add(XmlName.local(name));
        } else {
            prefixes.add(XmlName.prefix(name));
        }
    }

    private void declarePrefixes() {
        StringBuilder missing = new StringBuilder();
        prefixes.stream().filter(prefix -> !declared.contains(prefix)).forEach(prefix -> missing.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(PREFIXES.getOrDefault(prefix, "urn:undeclared:" + prefix))
                .append('"'));
        if (afterFirstName >= 0) {
            mended.insert(afterFirstName, missing);
        }
    }
}
