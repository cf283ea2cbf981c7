package press.broadsheet.story.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Placing;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Sourcing;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.Tag;
import press.broadsheet.story.Titles;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A revision's copy as it is stored; what is written is read back as the very same copy. Safe for use by many threads.
 */
public final class CopyJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CopyJson() {}

    public static String write(Copy copy) {
        ObjectNode json = JSON.createObjectNode();
        write(copy.titles(), json);
        write(copy.sourcing(), json);
        write(copy.placing(), json);
        if (copy.picture() != null) {
            json.set("picture", BlocksOut.write(copy.picture()));
        }
        json.set("body", BodyJson.write(copy.body()));
        return json.toString();
    }

    /** @throws UnfitForPrint when the text is no copy, naming the place */
    public static Copy read(String text) {
        Given copy = new Given(parse(text), "");
        Given picture = copy.fieldOrNull("picture");
        @Nullable PictureUse use = picture == null ? null : BlocksIn.picture(picture);
        return new Copy(titles(copy), sourcing(copy), placing(copy), use, BodyJson.read(copy.field("body")));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException unreadable) {
            UnfitForPrint unfit = new UnfitForPrint("copy", "the copy is no JSON: " + unreadable.getOriginalMessage());
            unfit.initCause(unreadable);
            throw unfit;
        }
    }

    private static void write(Titles titles, ObjectNode json) {
        json.put("headline", titles.headline().text());
        if (titles.kicker() != null) {
            json.put("kicker", titles.kicker().text());
        }
        if (titles.standfirst() != null) {
            json.put("standfirst", titles.standfirst().text());
        }
    }

    private static void write(Sourcing sourcing, ObjectNode json) {
        if (sourcing.byline() != null) {
            ArrayNode names = json.putArray("byline");
            sourcing.byline().names().forEach(names::add);
        }
        if (sourcing.dateline() != null) {
            json.put("dateline", sourcing.dateline().text());
        }
        if (sourcing.credit() != null) {
            json.put("credit", sourcing.credit().text());
        }
    }

    private static void write(Placing placing, ObjectNode json) {
        json.put("language", placing.language().tag());
        ArrayNode sections = json.putArray("sections");
        placing.sections().forEach(section -> sections.add(section.value()));
        ArrayNode tags = json.putArray("tags");
        placing.tags().forEach(tag -> tags.add(tag.name()));
    }

    private static Titles titles(Given copy) {
        Headline headline = made(copy.field("headline"), Headline::new);
        return new Titles(
                headline, madeOrNull(copy, "kicker", Kicker::new), madeOrNull(copy, "standfirst", Standfirst::new));
    }

    private static Sourcing sourcing(Given copy) {
        Given byline = copy.fieldOrNull("byline");
        return new Sourcing(
                byline == null ? null : byline(byline),
                madeOrNull(copy, "dateline", Dateline::new),
                madeOrNull(copy, "credit", Credit::new));
    }

    private static Placing placing(Given copy) {
        Language language = made(copy.field("language"), Language::new);
        List<SectionPath> sections = all(copy.field("sections"), SectionPath::new);
        List<Tag> tags = all(copy.field("tags"), Tag::new);
        return copy.madeOfFields(() -> new Placing(language, sections, tags));
    }

    private static Byline byline(Given array) {
        List<String> names = array.items().stream().map(Given::string).toList();
        return array.made(() -> new Byline(names));
    }

    private static <T> List<T> all(Given array, Function<String, T> value) {
        return array.items().stream().map(item -> made(item, value)).toList();
    }

    private static <T> T made(Given given, Function<String, T> value) {
        String text = given.string();
        return given.made(() -> value.apply(text));
    }

    private static <T> @Nullable T madeOrNull(Given copy, String field, Function<String, T> value) {
        Given given = copy.fieldOrNull(field);
        return given == null ? null : made(given, value);
    }
}
