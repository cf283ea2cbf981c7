package press.broadsheet.desk.web;

import org.jspecify.annotations.Nullable;
import press.broadsheet.desk.Serials;
import press.broadsheet.letter.Letter;
import press.broadsheet.masthead.Series;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series and letters as the API shows them. */
final class ShownDailies {

    private ShownDailies() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static ObjectNode series(Series series, ObjectNode json) {
        return json.put("title", series.prefix())
                .put("id", series.name())
                .put("name", series.heading())
                .put("kind", series.kind().word())
                .put("section", series.section().value())
                .put("rhythm", series.rhythm().text())
                .put("hour", series.hour().toString())
                .put("description", series.description());
    }

    static ObjectNode outlook(Serials.Outlook outlook) {
        ObjectNode json = series(outlook.series(), object());
        ArrayNode prepared = json.putArray("prepared");
        outlook.prepared().forEach(one -> prepared.addObject()
                .put("day", one.day().toString())
                .put("story", one.story().value())
                .put("headline", one.headline())
                .put("status", status(one.status())));
        ArrayNode missing = json.putArray("missing");
        outlook.missing().forEach(day -> missing.add(day.toString()));
        return json;
    }

    private static String status(PublicStatus status) {
        return switch (status) {
            case PublicStatus.Unpublished _ -> "unpublished";
            case PublicStatus.Scheduled _ -> "scheduled";
            case PublicStatus.Published _ -> "published";
            case PublicStatus.Withdrawn _ -> "withdrawn";
            case PublicStatus.Killed _ -> "killed";
        };
    }

    static ObjectNode letter(Letter letter, ObjectNode json) {
        json.put("number", letter.number())
                .put("reference", letter.reference())
                .put("title", letter.prefix())
                .put("kind", letter.kind().word())
                .put("state", letter.state().word())
                .put("receivedAt", letter.received().toString())
                .put("mayEdit", letter.mayEdit());
        Letter.Decision decision = letter.decision();
        if (decision != null) {
            json.put("decidedAt", decision.at().toString())
                    .put("decidedBy", decision.by())
                    .put("eraseAt", decision.eraseAt().toString());
        }
        StoryId story = letter.story();
        if (story != null) {
            json.put("story", story.value());
        }
        Letter.@Nullable Words words = letter.words();
        if (words == null) {
            json.putNull("words");
        } else {
            json.putObject("words")
                    .put("name", words.name())
                    .put("place", words.place())
                    .put("email", words.email())
                    .put("subject", words.subject())
                    .put("text", words.text())
                    .put("edited", words.edited())
                    .put("reason", words.reason());
        }
        return json;
    }
}
