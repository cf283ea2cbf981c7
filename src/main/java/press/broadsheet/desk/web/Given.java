package press.broadsheet.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a script sent: a JSON object whose fields are asked for by name, so that every complaint can name one. */
record Given(ObjectNode object) {

    /** @throws UnfitForPrint when the bytes are no JSON object, or it has a field that is not among the known */
    static Given read(byte[] bytes, Set<String> known) {
        if (bytes.length == 0) {
            return new Given(JsonMapper.shared().createObjectNode());
        }
        if (!(JsonSent.read(bytes) instanceof ObjectNode object)) {
            throw new UnfitForPrint(Problem.ALL, "what is sent must be a JSON object");
        }
        return of(object, known, "");
    }

    private static Given of(ObjectNode object, Set<String> known, String place) {
        Set<String> unknown = new TreeSet<>(object.propertyNames());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            String first = unknown.iterator().next();
            String fields = String.join(", ", new TreeSet<>(known));
            throw new UnfitForPrint(
                    place + first, "there is no field \"%s\" here; known are %s".formatted(first, fields));
        }
        return new Given(object);
    }

    /** True when the field was sent, be it with null. */
    boolean has(String field) {
        return object.has(field);
    }

    /** The text of a field; null when it was not sent, or sent as null or empty. */
    @Nullable
    String text(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw new UnfitForPrint(field, field + " must be a text");
        }
        return node.stringValue().isBlank() ? null : node.stringValue();
    }

    /** The text of a field that must be there. */
    String required(String field) {
        String text = text(field);
        if (text == null) {
            throw new UnfitForPrint(field, field + " is missing");
        }
        return text;
    }

    /** The texts of a field that holds an array of them; empty when it was not sent. */
    List<String> texts(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new UnfitForPrint(field, field + " must be an array of texts");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode one : node) {
            if (!one.isString()) {
                throw new UnfitForPrint(field + "[" + texts.size() + "]", field + " must be an array of texts");
            }
            texts.add(one.stringValue());
        }
        return texts;
    }

    /** The objects of a field that must hold an array of them. */
    List<Given> objects(String field, Set<String> known) {
        JsonNode node = node(field);
        if (node == null || !node.isArray()) {
            throw new UnfitForPrint(field, field + " must be an array of objects");
        }
        List<Given> objects = new ArrayList<>();
        for (JsonNode one : node) {
            String place = field + "[" + objects.size() + "]";
            if (!(one instanceof ObjectNode inner)) {
                throw new UnfitForPrint(place, field + " must be an array of objects");
            }
            objects.add(of(inner, known, place + "."));
        }
        return objects;
    }

    /** The object in a field, null when it was not sent. */
    @Nullable
    Given object(String field, Set<String> known) {
        JsonNode node = node(field);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ObjectNode inner)) {
            throw new UnfitForPrint(field, field + " must be an object");
        }
        return of(inner, known, field + ".");
    }

    @Nullable
    JsonNode node(String field) {
        JsonNode node = object.get(field);
        return node == null || node.isNull() ? null : node;
    }
}
