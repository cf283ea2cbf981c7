package press.broadsheet.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document in UTF-8. Elements and attributes of another vocabulary are named with its prefix, as in
 * {@code atom:link}. Characters that XML 1.0 forbids are left out: story values have none, but a masthead may. Belongs to
 * one thread.
 */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private final Map<String, String> vocabularies;

    private interface Step {
        void run() throws XMLStreamException;
    }

    private record Name(String prefix, String local) {
        static Name of(String name) {
            int colon = name.indexOf(':');
            return new Name(colon < 0 ? "" : name.substring(0, colon), name.substring(colon + 1));
        }
    }

    /**
     * Begins a document with its root element.
     *
     * @param vocabularies the namespaces by their prefixes; the empty prefix is that of names without one
     * @param attributes names and values by turns
     */
    Xml(String root, Map<String, String> vocabularies, String... attributes) {
        // In an order of their own: a map's would be another in the next run, and the bytes with it.
        this.vocabularies = new TreeMap<>(vocabularies);
        try {
            // To a writer of characters: the JDK's writer of bytes breaks characters beyond the first plane.
            this.writer = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        run(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            start(Name.of(root), false);
            for (Map.Entry<String, String> vocabulary : this.vocabularies.entrySet()) {
                if (vocabulary.getKey().isEmpty()) {
                    writer.writeDefaultNamespace(vocabulary.getValue());
                } else {
                    writer.writeNamespace(vocabulary.getKey(), vocabulary.getValue());
                }
            }
            attributes(attributes);
        });
    }

    Xml open(String name, String... attributes) {
        run(() -> {
            start(Name.of(name), false);
            attributes(attributes);
        });
        return this;
    }

    Xml text(String name, String text, String... attributes) {
        run(() -> {
            start(Name.of(name), false);
            attributes(attributes);
            writer.writeCharacters(legal(text));
            writer.writeEndElement();
        });
        return this;
    }

    Xml empty(String name, String... attributes) {
        run(() -> {
            start(Name.of(name), true);
            attributes(attributes);
        });
        return this;
    }

    Xml close() {
        run(writer::writeEndElement);
        return this;
    }

    /** Ends the document, with all elements that are still open. */
    byte[] bytes() {
        run(writer::writeEndDocument);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(Name name, boolean empty) throws XMLStreamException {
        String vocabulary = vocabularies.getOrDefault(name.prefix(), "");
        if (empty) {
            writer.writeEmptyElement(name.prefix(), name.local(), vocabulary);
        } else {
            writer.writeStartElement(name.prefix(), name.local(), vocabulary);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            Name name = Name.of(attributes[index]);
            String value = legal(attributes[index + 1]);
            if (name.prefix().equals("xml")) {
                writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", name.local(), value);
            } else {
                writer.writeAttribute(name.local(), value);
            }
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory does not fail to be written", impossible);
        }
    }

    private static String legal(String text) {
        if (text.codePoints().allMatch(Xml::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
