package press.broadsheet.archive.imports.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element of a file with what is in it. Names keep the prefix that the file gives them, so that a prefix nobody
 * declared is no error.
 *
 * @param text the characters that stand in it directly
 */
public record XmlItem(String name, Map<String, String> attributes, List<XmlItem> children, String text) {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEPTH = 500;

    /** What came of reading one element. */
    public sealed interface Reading {

        /** @param mended what was wrong with it, or "" when it was well-formed */
        record Read(XmlItem item, String mended) implements Reading {}

        record Broken(String reason) implements Reading {}
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Reads an element as it stands, and mended when that fails; elements of the given names are passed over. */
    public static Reading read(String xml, Set<String> without) {
        try {
            return new Reading.Read(parse(xml, without), "");
        } catch (XMLStreamException broken) {
            String reason = reason(broken);
            try {
                return new Reading.Read(parse(XmlRepair.mend(xml), without), reason);
            } catch (XMLStreamException _) {
                return new Reading.Broken(reason);
            }
        }
    }

    static String reason(Exception broken) {
        String message = String.valueOf(broken.getMessage()).replaceAll("(?s)^.*?Message: ", "");
        return message.lines().findFirst().orElse("not well-formed").strip();
    }

    /** The text of the first child of a name, without white space around it, or "". */
    public String field(String child) {
        return all(child).map(found -> found.text().strip()).findFirst().orElse("");
    }

    /** The text of the first child of a name as it stands, or "". */
    public String raw(String child) {
        return all(child).map(XmlItem::text).findFirst().orElse("");
    }

    public Stream<XmlItem> all(String child) {
        return children.stream().filter(found -> found.name().equals(child));
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    private record Started(String name, Map<String, String> attributes, List<XmlItem> children, StringBuilder text) {
        XmlItem end() {
            return new XmlItem(name, attributes, List.copyOf(children), text.toString());
        }
    }

    private static XmlItem parse(String xml, Set<String> without) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
        Deque<Started> open = new ArrayDeque<>();
        int passedOver = 0;
        try {
            while (true) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (passedOver > 0 || without.contains(reader.getLocalName())) {
                        passedOver++;
                    } else {
                        open.push(start(reader));
                        checkDepth(open.size());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (passedOver > 0) {
                        passedOver--;
                    } else {
                        XmlItem ended = open.pop().end();
                        if (open.isEmpty()) {
                            return ended;
                        }
                        open.element().children().add(ended);
                    }
                } else if (passedOver == 0) {
                    characters(reader, event, open);
                }
            }
        } finally {
            reader.close();
        }
    }

    private static void checkDepth(int depth) throws XMLStreamException {
        if (depth > DEPTH) {
            throw new XMLStreamException("elements stand more than " + DEPTH + " deep inside each other");
        }
    }

    private static void characters(XMLStreamReader reader, int event, Deque<Started> open) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.element().text().append(reader.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("the entity \"" + reader.getLocalName() + "\" was not declared");
            case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("nothing is there");
            default -> {}
        }
    }

    private static Started start(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        return new Started(reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }
}
