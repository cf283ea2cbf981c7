package press.broadsheet.masthead.json;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a masthead. An error names the field. */
public final class MastheadJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MastheadJson() {}

    public static String write(Masthead masthead) {
        return JSON.writeValueAsString(MastheadSheet.of(masthead));
    }

    public static Masthead read(String json) {
        try {
            return JSON.readValue(json, MastheadSheet.class).masthead();
        } catch (JacksonException unreadable) {
            throw new UnfitForPrint("masthead", "the masthead cannot be read: " + unreadable.getOriginalMessage());
        }
    }

    /** Reads the form in which a paper is described by hand. */
    public static Masthead readYaml(String yaml) {
        Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return read(JSON.writeValueAsString(tree));
    }
}
