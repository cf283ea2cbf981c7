package press.broadsheet.masthead.json;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a masthead. An error names the field. */
public final class MastheadJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MastheadJson() {}

    public static String write(Masthead masthead) {
        return JSON.writeValueAsString(MastheadSheet.of(masthead));
    }

    public static Masthead read(String json) {
        try {
            return JSON.readValue(json, MastheadSheet.class).masthead();
        } catch (JacksonException unreadable) {
            throw new UnfitForPrint("masthead", "this is no masthead" + at(unreadable));
        }
    }

    /** Reads what somebody sent: a field that a masthead does not have is refused. */
    public static Masthead readGiven(JsonNode given) {
        if (!given.isObject()) {
            throw new UnfitForPrint("", "a masthead must be a JSON object");
        }
        try {
            return STRICT.treeToValue(given, MastheadSheet.class).masthead();
        } catch (UnrecognizedPropertyException unknown) {
            throw new UnfitForPrint(place(unknown), "a masthead has no field " + place(unknown));
        } catch (JacksonException unreadable) {
            throw new UnfitForPrint(place(unreadable), place(unreadable) + " is of the wrong kind");
        }
    }

    private static String at(JacksonException wrong) {
        String place = place(wrong);
        return place.isEmpty() ? "" : ", " + place + " is of the wrong kind";
    }

    /** Where in the JSON something is wrong, such as {@code titles[0].sections}. */
    private static String place(JacksonException wrong) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(name);
            }
        }
        return place.toString();
    }

    /** Reads the form in which a paper is described by hand. */
    public static Masthead readYaml(String yaml) {
        Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return read(JSON.writeValueAsString(tree));
    }
}
