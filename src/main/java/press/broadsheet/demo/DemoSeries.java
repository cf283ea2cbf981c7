package press.broadsheet.demo;

import java.time.LocalTime;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import press.broadsheet.desk.Serials;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.masthead.Series;
import press.broadsheet.platform.sql.Session;
import press.broadsheet.story.SectionPath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What appears in the demo paper again and again. */
final class DemoSeries {

    private DemoSeries() {}

    static void set(DemoFiles files, Session session, Serials serials, String actor) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(files.text("series.yaml"));
        JsonNode entries = JsonMapper.shared().valueToTree(read);
        entries.forEach(one -> serials.set(session, series(one), actor));
    }

    private static Series series(JsonNode one) {
        return new Series(
                one.required("title").stringValue(),
                one.required("id").stringValue(),
                one.required("name").stringValue(),
                Series.Kind.parse(one.required("kind").stringValue()),
                new SectionPath(one.required("section").stringValue()),
                Rhythm.parse("rhythm", one.required("rhythm").stringValue()),
                LocalTime.MIDNIGHT,
                one.required("description").stringValue());
    }
}
