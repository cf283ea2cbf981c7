package press.broadsheet.desk.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.JsonNode;

/** Facts of a picture as a script sends them. */
final class FactsGiven {

    static final Set<String> FIELDS = Set.of(
            "headline",
            "description",
            "alt",
            "creators",
            "credit",
            "copyright",
            "usageTerms",
            "taken",
            "place",
            "keywords",
            "digitalSourceType",
            "focus");

    private static final Set<String> PLACE = Set.of("name", "latitude", "longitude");

    private FactsGiven() {}

    /** What was not sent is not known. */
    static PictureFacts whole(Given given) {
        return changed(PictureFacts.NONE, given);
    }

    /** Facts in which only what was sent is changed. */
    static PictureFacts changed(PictureFacts before, Given given) {
        PictureFacts.Telling telling = before.telling();
        PictureFacts.Rights rights = before.rights();
        PictureFacts.Origin origin = before.origin();
        return new PictureFacts(
                new PictureFacts.Telling(
                        text(given, "headline", telling.headline()),
                        text(given, "description", telling.description()),
                        text(given, "alt", telling.alt())),
                new PictureFacts.Rights(
                        texts(given, "creators", rights.creators()),
                        text(given, "credit", rights.credit()),
                        text(given, "copyright", rights.copyright()),
                        text(given, "usageTerms", rights.usageTerms())),
                new PictureFacts.Origin(
                        text(given, "taken", origin.taken()),
                        given.has("place") ? place(given) : origin.place(),
                        text(given, "digitalSourceType", origin.digitalSourceType())),
                texts(given, "keywords", before.keywords()),
                given.has("focus") ? focus(given) : before.focus());
    }

    private static String text(Given given, String field, String before) {
        return given.has(field) ? Objects.requireNonNullElse(given.text(field), "") : before;
    }

    private static List<String> texts(Given given, String field, List<String> before) {
        return given.has(field) ? given.texts(field) : before;
    }

    private static PictureFacts.@Nullable Place place(Given given) {
        Given place = given.object("place", PLACE);
        if (place == null) {
            return null;
        }
        JsonNode name = place.node("name");
        if (name != null && !name.isString()) {
            throw new UnfitForPrint("place.name", "place.name must be a text");
        }
        Double latitude = degrees(place, "latitude");
        Double longitude = degrees(place, "longitude");
        if ((latitude == null) != (longitude == null)) {
            String missing = latitude == null ? "place.latitude" : "place.longitude";
            throw new UnfitForPrint(missing, missing + " is missing");
        }
        PictureFacts.Position position =
                latitude == null || longitude == null ? null : new PictureFacts.Position(latitude, longitude);
        return new PictureFacts.Place(name == null ? "" : name.stringValue(), position);
    }

    private static @Nullable Double degrees(Given place, String field) {
        JsonNode node = place.node(field);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            throw new UnfitForPrint("place." + field, "place." + field + " must be a number");
        }
        return node.doubleValue();
    }

    /** Null puts it back into the middle. */
    private static FocalPoint focus(Given given) {
        Given focus = given.object("focus", Set.of("x", "y"));
        return focus == null ? FocalPoint.MIDDLE : new FocalPoint(percent(focus, "x"), percent(focus, "y"));
    }

    private static int percent(Given focus, String field) {
        JsonNode node = focus.node(field);
        if (node == null
                || !node.isIntegralNumber()
                || !node.canConvertToInt()
                || node.intValue() < 0
                || node.intValue() > 100) {
            throw new UnfitForPrint("focus." + field, "focus." + field + " must be a whole number from 0 to 100");
        }
        return node.intValue();
    }
}
