package press.broadsheet.story.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a picture as they are kept and shown in the newsroom. Safe for use by many threads. */
public final class PictureFactsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PictureFactsJson() {}

    public static ObjectNode write(PictureFacts facts) {
        ObjectNode json = JSON.createObjectNode()
                .put("headline", facts.telling().headline())
                .put("description", facts.telling().description())
                .put("alt", facts.telling().alt());
        ArrayNode creators = json.putArray("creators");
        facts.rights().creators().forEach(creators::add);
        json.put("credit", facts.rights().credit())
                .put("copyright", facts.rights().copyright())
                .put("usageTerms", facts.rights().usageTerms())
                .put("taken", facts.origin().taken());
        json.set("place", place(facts.origin().place()));
        ArrayNode keywords = json.putArray("keywords");
        facts.keywords().forEach(keywords::add);
        json.put("digitalSourceType", facts.origin().digitalSourceType());
        json.set("focus", BlocksOut.write(facts.focus()));
        return json;
    }

    private static @Nullable ObjectNode place(PictureFacts.@Nullable Place place) {
        if (place == null) {
            return null;
        }
        ObjectNode json = JSON.createObjectNode().put("name", place.name());
        PictureFacts.Position position = place.position();
        if (position != null) {
            json.put("latitude", position.latitude()).put("longitude", position.longitude());
        }
        return json;
    }

    /** Reads what {@link #write} wrote. */
    public static PictureFacts read(String text) {
        JsonNode json = JSON.readTree(text);
        return new PictureFacts(
                new PictureFacts.Telling(text(json, "headline"), text(json, "description"), text(json, "alt")),
                new PictureFacts.Rights(
                        texts(json.path("creators")),
                        text(json, "credit"),
                        text(json, "copyright"),
                        text(json, "usageTerms")),
                new PictureFacts.Origin(
                        text(json, "taken"), place(json.path("place")), text(json, "digitalSourceType")),
                texts(json.path("keywords")),
                new FocalPoint(
                        json.path("focus").path("x").intValue(50),
                        json.path("focus").path("y").intValue(50)));
    }

    private static PictureFacts.@Nullable Place place(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        JsonNode latitude = json.path("latitude");
        return new PictureFacts.Place(
                text(json, "name"),
                latitude.isNumber()
                        ? new PictureFacts.Position(
                                latitude.doubleValue(), json.path("longitude").doubleValue())
                        : null);
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).stringValue("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.stringValue()));
        return texts;
    }
}
