package press.broadsheet.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Body;
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
import press.broadsheet.story.html.HtmlReader;
import press.broadsheet.story.html.Library;
import press.broadsheet.story.json.BodyJson;
import tools.jackson.databind.JsonNode;

/** Copy as a script sends it. */
final class CopyGiven {

    static final Set<String> FIELDS = Set.of(
            "headline",
            "kicker",
            "standfirst",
            "byline",
            "dateline",
            "credit",
            "language",
            "sections",
            "tags",
            "picture",
            "body",
            "bodyHtml");

    private final HtmlReader html;
    private final Function<SectionPath, Language> languages;

    /** @param languages the language of a section, for copy that names none */
    CopyGiven(HtmlReader html, Function<SectionPath, Language> languages) {
        this.html = html;
        this.languages = languages;
    }

    /** New copy: what was not sent is not there. */
    Copy whole(Given given) {
        return new Copy(
                titles(given),
                new Sourcing(byline(given), dateline(given), credit(given)),
                placing(given),
                picture(given),
                body(given));
    }

    /** Copy in which only what was sent is changed. */
    Copy changed(Copy before, Given given) {
        return new Copy(
                new Titles(
                        given.has("headline") ? new Headline(given.required("headline")) : before.headline(),
                        given.has("kicker") ? kicker(given) : before.titles().kicker(),
                        given.has("standfirst")
                                ? standfirst(given)
                                : before.titles().standfirst()),
                new Sourcing(
                        given.has("byline") ? byline(given) : before.sourcing().byline(),
                        given.has("dateline")
                                ? dateline(given)
                                : before.sourcing().dateline(),
                        given.has("credit") ? credit(given) : before.sourcing().credit()),
                placing(before.placing(), given),
                given.has("picture") ? picture(given) : before.picture(),
                given.has("body") || given.has("bodyHtml") ? body(given) : before.body());
    }

    private Placing placing(Given given) {
        List<SectionPath> sections = sections(given);
        String language = given.text("language");
        // The first section is the story's home; without any the placing is refused whatever its language.
        Language home = sections.isEmpty() ? Language.ENGLISH : languages.apply(sections.getFirst());
        return new Placing(language == null ? home : new Language(language), sections, tags(given));
    }

    private static Placing placing(Placing before, Given given) {
        return new Placing(
                given.has("language") ? new Language(given.required("language")) : before.language(),
                given.has("sections") ? sections(given) : before.sections(),
                given.has("tags") ? tags(given) : before.tags());
    }

    private static List<SectionPath> sections(Given given) {
        return each("sections", given.texts("sections"), SectionPath::new);
    }

    private static List<Tag> tags(Given given) {
        return each("tags", given.texts("tags"), Tag::new);
    }

    /** Reads a list one by one, so that a refusal names the place in it. */
    private static <T> List<T> each(String field, List<String> texts, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        for (String text : texts) {
            try {
                read.add(reader.apply(text));
            } catch (UnfitForPrint unfit) {
                throw new UnfitForPrint(field + "[" + read.size() + "]", String.valueOf(unfit.getMessage()));
            }
        }
        return read;
    }

    private static Titles titles(Given given) {
        return new Titles(new Headline(given.required("headline")), kicker(given), standfirst(given));
    }

    private static @Nullable Kicker kicker(Given given) {
        String text = given.text("kicker");
        return text == null ? null : new Kicker(text);
    }

    private static @Nullable Standfirst standfirst(Given given) {
        String text = given.text("standfirst");
        return text == null ? null : new Standfirst(text);
    }

    private static @Nullable Byline byline(Given given) {
        String text = given.text("byline");
        return text == null ? null : Byline.parse(text);
    }

    private static @Nullable Dateline dateline(Given given) {
        String text = given.text("dateline");
        return text == null ? null : new Dateline(text);
    }

    private static @Nullable Credit credit(Given given) {
        String text = given.text("credit");
        return text == null ? null : new Credit(text);
    }

    private static @Nullable PictureUse picture(Given given) {
        JsonNode use = given.node("picture");
        return use == null ? null : BodyJson.readPictureGiven(use, "picture");
    }

    /** What of the HTML that was sent no block can hold, in words for whoever sent it. */
    List<String> leftOut(Given given) {
        String text = given.text("bodyHtml");
        return text == null ? List.of() : html.read(text, Library.NONE).left();
    }

    private Body body(Given given) {
        JsonNode blocks = given.node("body");
        String text = given.text("bodyHtml");
        if (blocks != null && text != null) {
            throw new UnfitForPrint("bodyHtml", "send body or bodyHtml, not both");
        }
        if (blocks != null) {
            return BodyJson.readGiven(blocks);
        }
        return text == null ? Body.EMPTY : html.read(text, Library.NONE).body();
    }
}
