package press.broadsheet.desk.web;

import java.util.Set;
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
            "headline", "kicker", "standfirst", "byline", "dateline", "credit", "language", "sections", "tags",
            "picture", "body", "bodyHtml");

    private final HtmlReader html;

    CopyGiven(HtmlReader html) {
        this.html = html;
    }

    /** New copy: what was not sent is not there. */
    Copy whole(Given given) {
        String language = given.text("language");
        return new Copy(
                titles(given),
                new Sourcing(byline(given), dateline(given), credit(given)),
                new Placing(
                        language == null ? Language.ENGLISH : new Language(language),
                        given.texts("sections").stream().map(SectionPath::new).toList(),
                        given.texts("tags").stream().map(Tag::new).toList()),
                picture(given),
                body(given));
    }

    /** Copy in which only what was sent is changed. */
    Copy changed(Copy before, Given given) {
        return new Copy(
                new Titles(
                        given.has("headline") ? new Headline(given.required("headline")) : before.headline(),
                        given.has("kicker") ? kicker(given) : before.titles().kicker(),
                        given.has("standfirst") ? standfirst(given) : before.titles().standfirst()),
                new Sourcing(
                        given.has("byline") ? byline(given) : before.sourcing().byline(),
                        given.has("dateline") ? dateline(given) : before.sourcing().dateline(),
                        given.has("credit") ? credit(given) : before.sourcing().credit()),
                placing(before.placing(), given),
                given.has("picture") ? picture(given) : before.picture(),
                given.has("body") || given.has("bodyHtml") ? body(given) : before.body());
    }

    private static Placing placing(Placing before, Given given) {
        return new Placing(
                given.has("language") ? new Language(given.required("language")) : before.language(),
                given.has("sections")
                        ? given.texts("sections").stream().map(SectionPath::new).toList()
                        : before.sections(),
                given.has("tags") ? given.texts("tags").stream().map(Tag::new).toList() : before.tags());
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
        JsonNode node = given.node("picture");
        if (node == null) {
            return null;
        }
        if (!node.isObject()) {
            throw new UnfitForPrint("picture", "picture must be an object with picture, alt, caption and credit");
        }
        return new PictureUse(
                node.path("picture").asString(""),
                node.path("alt").asString(""),
                node.path("caption").asString(""),
                node.path("credit").asString(""));
    }

    private Body body(Given given) {
        JsonNode blocks = given.node("body");
        String text = given.text("bodyHtml");
        if (blocks != null && text != null) {
            throw new UnfitForPrint("bodyHtml", "send body or bodyHtml, not both");
        }
        if (blocks != null) {
            return BodyJson.read(blocks);
        }
        return text == null ? Body.EMPTY : html.read(text, Library.NONE).body();
    }
}
