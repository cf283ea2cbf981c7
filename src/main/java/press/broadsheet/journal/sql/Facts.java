package press.broadsheet.journal.sql;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A change as the line of the journal that is kept for good; the names here never change their meaning. */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Facts() {}

    static String kind(Change change) {
        return change.getClass().getSimpleName();
    }

    static @Nullable Long story(Change change) {
        return change instanceof Change.OfStory ofStory ? ofStory.story().value() : null;
    }

    static String write(Change change) {
        ObjectNode facts = JSON.createObjectNode();
        switch (change) {
            case Change.StoryFiled _,
                    Change.ScheduleCancelled _,
                    Change.StoryWithdrawn _,
                    Change.StoryKilled _,
                    Change.EmbargoLifted _,
                    Change.StoryDelisted _,
                    Change.StoryRelisted _ -> {}
            case Change.StoryRevised revised -> facts.put("revision", revised.revision());
            case Change.StoryPublished published ->
                facts.put("revision", published.revision())
                        .put("first", published.first().toString())
                        .put("updated", published.updated().toString())
                        .put("cause", published.cause().name());
            case Change.PublicationScheduled scheduled ->
                facts.put("at", scheduled.at().toString())
                        .put("zone", scheduled.zone().getId());
            case Change.StoryCorrected corrected -> facts.put("number", corrected.number());
            case Change.EmbargoSet embargo ->
                facts.put("until", embargo.until().toString())
                        .put("zone", embargo.zone().getId());
            case Change.AddressKept kept -> facts.put("path", kept.path());
            case Change.MastheadSet masthead -> facts.put("version", masthead.version());
            case Change.HousePageSet page -> facts.put("title", page.title()).put("name", page.name());
            case Change.PersonSet person -> facts.put("title", person.title()).put("words", person.words());
            case Change.PersonRemoved person ->
                facts.put("title", person.title()).put("words", person.words());
            case Change.NoticePosted notice -> facts.put("title", notice.title());
            case Change.NoticeTakenDown notice -> facts.put("title", notice.title());
            case Change.PictureTakenIn picture -> facts.put("picture", picture.picture());
            case Change.TokenIssued token -> facts.put("name", token.name()).put("role", token.role());
        }
        return facts.toString();
    }

    static Change read(String kind, @Nullable Long storyNumber, String json) {
        JsonNode facts = JSON.readTree(json);
        return storyNumber == null ? ofPaper(kind, facts) : ofStory(kind, new StoryId(storyNumber), facts);
    }

    private static Change ofStory(String kind, StoryId story, JsonNode facts) {
        return switch (kind) {
            case "StoryFiled" -> new Change.StoryFiled(story);
            case "StoryRevised" -> new Change.StoryRevised(story, number(facts, "revision"));
            case "StoryPublished" ->
                new Change.StoryPublished(
                        story,
                        number(facts, "revision"),
                        instant(facts, "first"),
                        instant(facts, "updated"),
                        Change.Cause.valueOf(text(facts, "cause")));
            case "PublicationScheduled" ->
                new Change.PublicationScheduled(story, instant(facts, "at"), ZoneId.of(text(facts, "zone")));
            case "ScheduleCancelled" -> new Change.ScheduleCancelled(story);
            case "StoryWithdrawn" -> new Change.StoryWithdrawn(story);
            case "StoryKilled" -> new Change.StoryKilled(story);
            case "StoryCorrected" -> new Change.StoryCorrected(story, number(facts, "number"));
            case "EmbargoSet" -> new Change.EmbargoSet(story, instant(facts, "until"), ZoneId.of(text(facts, "zone")));
            case "EmbargoLifted" -> new Change.EmbargoLifted(story);
            case "StoryDelisted" -> new Change.StoryDelisted(story);
            case "StoryRelisted" -> new Change.StoryRelisted(story);
            case "AddressKept" -> new Change.AddressKept(story, text(facts, "path"));
            default -> throw unknown(kind, "of a story");
        };
    }

    private static Change ofPaper(String kind, JsonNode facts) {
        return switch (kind) {
            case "MastheadSet" -> new Change.MastheadSet(number(facts, "version"));
            case "HousePageSet" -> new Change.HousePageSet(text(facts, "title"), text(facts, "name"));
            case "PersonSet" -> new Change.PersonSet(text(facts, "title"), text(facts, "words"));
            case "PersonRemoved" -> new Change.PersonRemoved(text(facts, "title"), text(facts, "words"));
            case "NoticePosted" -> new Change.NoticePosted(text(facts, "title"));
            case "NoticeTakenDown" -> new Change.NoticeTakenDown(text(facts, "title"));
            case "PictureTakenIn" -> new Change.PictureTakenIn(text(facts, "picture"));
            case "TokenIssued" -> new Change.TokenIssued(text(facts, "name"), text(facts, "role"));
            default -> throw unknown(kind, "of no story");
        };
    }

    private static IllegalStateException unknown(String kind, String whose) {
        return new IllegalStateException(
                "the journal holds a change %s that this program does not know: %s".formatted(whose, kind));
    }

    private static int number(JsonNode facts, String name) {
        return facts.required(name).intValue();
    }

    private static String text(JsonNode facts, String name) {
        return facts.required(name).stringValue();
    }

    private static Instant instant(JsonNode facts, String name) {
        return Instant.parse(text(facts, name));
    }
}
