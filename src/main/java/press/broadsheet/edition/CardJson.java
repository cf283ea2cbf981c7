package press.broadsheet.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.Byline;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.Headline;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.Language;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.Rating;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.StoryId;
import press.broadsheet.story.Titles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A card as it stands in its column. */
final class CardJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CardJson() {}

    static String write(Card card) {
        ObjectNode json = JSON.createObjectNode()
                .put("path", card.path())
                .put("headline", card.headline())
                .put("language", card.placed().language().tag())
                .put("home", card.placed().home().value());
        Kicker kicker = card.titles().kicker();
        if (kicker != null) {
            json.put("kicker", kicker.text());
        }
        Standfirst standfirst = card.titles().standfirst();
        if (standfirst != null) {
            json.put("standfirst", standfirst.text());
        }
        Byline byline = card.byline();
        if (byline != null) {
            byline.names().forEach(json.putArray("byline")::add);
        }
        PictureUse picture = card.picture();
        if (picture != null) {
            ArrayNode use = json.putArray("picture")
                    .add(picture.picture())
                    .add(picture.alt())
                    .add(picture.caption())
                    .add(picture.credit());
            // Only where there is something to say: older cards have four.
            FocalPoint focus = picture.focus();
            if (picture.decorative() || focus != null) {
                use.add(picture.decorative());
            }
            if (focus != null) {
                use.add(focus.x()).add(focus.y());
            }
        }
        if (card.video() != null) {
            json.put("video", card.video());
        }
        Rating rating = card.rating();
        if (rating != null) {
            json.put("rating", rating.halves());
        }
        return json.toString();
    }

    /** The address alone. */
    static String path(String text) {
        return JSON.readTree(text).required("path").stringValue();
    }

    static Card read(StoryId id, Instant first, Instant updated, String text) {
        JsonNode json = JSON.readTree(text);
        String kicker = orNull(json.get("kicker"));
        String standfirst = orNull(json.get("standfirst"));
        return new Card(
                id,
                json.required("path").stringValue(),
                new Titles(
                        new Headline(json.required("headline").stringValue()),
                        kicker == null ? null : new Kicker(kicker),
                        standfirst == null ? null : new Standfirst(standfirst)),
                byline(json.get("byline")),
                new Card.Placed(
                        new Language(json.required("language").stringValue()),
                        new SectionPath(json.required("home").stringValue())),
                first,
                updated,
                picture(json.get("picture")),
                orNull(json.get("video")),
                json.has("rating") ? new Rating(json.get("rating").intValue()) : null);
    }

    private static @Nullable String orNull(@Nullable JsonNode node) {
        return node == null ? null : node.stringValue();
    }

    private static @Nullable Byline byline(@Nullable JsonNode names) {
        if (names == null) {
            return null;
        }
        List<String> read = new ArrayList<>();
        names.forEach(name -> read.add(name.stringValue()));
        return new Byline(read);
    }

    private static @Nullable PictureUse picture(@Nullable JsonNode use) {
        if (use == null) {
            return null;
        }
        FocalPoint focus = use.size() < 7
                ? null
                : new FocalPoint(use.required(5).intValue(), use.required(6).intValue());
        return new PictureUse(
                use.required(0).stringValue(),
                use.required(1).stringValue(),
                use.required(2).stringValue(),
                use.required(3).stringValue(),
                use.path(4).booleanValue(false),
                focus);
    }
}
