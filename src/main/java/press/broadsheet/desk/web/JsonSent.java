package press.broadsheet.desk.web;

import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that came from outside; a complaint says where in it something is wrong, in words of the paper. */
final class JsonSent {

    /** A name that stands twice in one object is refused: which of the two was meant nobody can know. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonSent() {}

    static JsonNode read(byte[] bytes) {
        try (JsonParser parser = STRICT.createParser(bytes)) {
            try {
                JsonNode node = STRICT.readTree(parser);
                if (parser.nextToken() != null) {
                    throw new UnfitForPrint(Problem.ALL, "there is more than one JSON value");
                }
                return node;
            } catch (JacksonException unreadable) {
                throw new UnfitForPrint(place(parser.streamReadContext()), reason(unreadable));
            }
        }
    }

    private static String reason(JacksonException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return "the JSON stands too deep inside itself, or has a number or name that is too long";
        }
        if (String.valueOf(unreadable.getOriginalMessage()).startsWith("Duplicate")) {
            return "the same name stands twice in one object" + where(unreadable.getLocation());
        }
        return "this is no readable JSON" + where(unreadable.getLocation());
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ": line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    /** Where reading came to its end, such as {@code body[3].text}; nobody can read a place that is deeper. */
    private static String place(@Nullable TokenStreamContext innermost) {
        String place = "";
        for (TokenStreamContext at = innermost; at != null; at = at.getParent()) {
            String step = step(at);
            boolean dotted = !step.isEmpty() && !place.isEmpty() && !place.startsWith("[");
            place = (place.length() > 100 ? step : step + (dotted ? "." : "") + place);
        }
        return place.isEmpty() || place.startsWith("[") ? Problem.ALL : place;
    }

    private static String step(TokenStreamContext at) {
        if (at.inArray()) {
            return "[" + Math.max(at.getCurrentIndex(), 0) + "]";
        }
        return at.inObject() && at.currentName() != null ? at.currentName() : "";
    }
}
