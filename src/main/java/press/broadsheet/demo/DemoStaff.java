package press.broadsheet.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.People;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.platform.sql.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who make the demo paper, in the order of its masthead, once for each of its titles. */
record DemoStaff(List<Person> people) {

    static DemoStaff takeIn(DemoFiles files, PictureLibrary library, String actor) {
        List<Person> people = new ArrayList<>();
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(files.text("staff.yaml"));
        JsonNode entries = JsonMapper.shared().valueToTree(read);
        for (JsonNode one : entries) {
            String file = one.required("portrait").stringValue();
            String portrait = library.takeIn(files.bytes("portraits/" + file), file, actor);
            people.add(person(one, "", "", portrait));
            people.add(person(one, "ko", "Ko", portrait));
        }
        return new DemoStaff(List.copyOf(people));
    }

    /** The byline by which the author page is found is the name, where nothing else is said. */
    private static Person person(JsonNode one, String prefix, String ending, String portrait) {
        String name = one.required("name" + ending).stringValue();
        return new Person(
                prefix,
                AddressWords.of(one.path("byline" + ending).stringValue(name)),
                name,
                one.required("role" + ending).stringValue(),
                one.required("bio" + ending).stringValue(),
                portrait,
                one.required("email").stringValue(),
                column(one, ending));
    }

    private static @Nullable Column column(JsonNode one, String ending) {
        JsonNode name = one.get("column" + ending);
        return name == null
                ? null
                : new Column(
                        name.stringValue(),
                        Rhythm.parse("rhythm", one.required("rhythm").stringValue()));
    }

    void set(Session session, Instant at, String actor, People table) {
        people.forEach(person -> table.set(session, at, actor, person));
    }
}
