package press.broadsheet.journal.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.broadsheet.journal.Change;
import press.broadsheet.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
            case Change.TranslationsSet set -> {
                ArrayNode stories = facts.putArray("stories");
                set.stories().forEach(story -> stories.add(story.value()));
            }
            case Change.AddressKept kept -> facts.put("path", kept.path());
            case Change.InstalmentSet set ->
                facts.put("title", set.title())
                        .put("series", set.series())
                        .put("day", set.day().toString());
            case Change.InstalmentRemoved removed ->
                facts.put("title", removed.title()).put("series", removed.series());
            case Change.SeriesSet series -> facts.put("title", series.title()).put("name", series.name());
            case Change.SeriesRemoved series ->
                facts.put("title", series.title()).put("name", series.name());
            case Change.OfLetter letter -> write(letter, facts.put("letter", letter.letter()));
            case Change.MastheadSet masthead -> facts.put("version", masthead.version());
            case Change.HousePageSet page -> facts.put("title", page.title()).put("name", page.name());
            case Change.PersonSet person -> facts.put("title", person.title()).put("words", person.words());
            case Change.PersonRemoved person ->
                facts.put("title", person.title()).put("words", person.words());
            case Change.BellyBandSet band -> facts.put("title", band.title());
            case Change.BellyBandRemoved band -> facts.put("title", band.title());
            case Change.PictureTakenIn picture -> facts.put("picture", picture.picture());
            case Change.CampaignSet set -> facts.put("campaign", set.campaign()).put("version", set.version());
            case Change.CampaignEnded ended -> facts.put("campaign", ended.campaign());
            case Change.PictureRevised picture ->
                facts.put("picture", picture.picture()).put("revision", picture.revision());
            case Change.VideoTakenIn taken -> facts.put("video", taken.video());
            case Change.CaptionsSet set -> ofVideo(facts, set.video(), set.language());
            case Change.CaptionsRemoved removed -> ofVideo(facts, removed.video(), removed.language());
            case Change.TranscriptSet set -> ofVideo(facts, set.video(), set.language());
            case Change.TranscriptRemoved removed -> ofVideo(facts, removed.video(), removed.language());
            case Change.OfStaffer staffer -> write(staffer, facts.put("staffer", staffer.staffer()));
            case Change.TokenIssued token -> facts.put("name", token.name()).put("role", token.role());
        }
        return facts.toString();
    }

    private static void ofVideo(ObjectNode facts, String video, String language) {
        facts.put("video", video).put("language", language);
    }

    private static void write(Change.OfLetter change, ObjectNode facts) {
        switch (change) {
            case Change.LetterReceived received -> facts.put("title", received.title());
            case Change.LetterDecided decided -> facts.put("accepted", decided.accepted());
            case Change.LetterPrinted printed ->
                facts.put("story", printed.story().value());
            case Change.LetterEdited _, Change.LetterErased _ -> {}
        }
    }

    private static void write(Change.OfStaffer change, ObjectNode facts) {
        switch (change) {
            case Change.RolesSet set -> set.roles().forEach(facts.putArray("roles")::add);
            case Change.SessionOpened opened -> facts.put("session", opened.session());
            case Change.SessionEnded ended -> facts.put("session", ended.session());
            case Change.StafferJoined _, Change.StafferLeft _, Change.PasswordLinkMade _, Change.PasswordSet _ -> {}
        }
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
            case "TranslationsSet" -> new Change.TranslationsSet(story, stories(facts));
            case "AddressKept" -> new Change.AddressKept(story, text(facts, "path"));
            case "InstalmentSet" ->
                new Change.InstalmentSet(
                        story, text(facts, "title"), text(facts, "series"), LocalDate.parse(text(facts, "day")));
            case "InstalmentRemoved" ->
                new Change.InstalmentRemoved(story, text(facts, "title"), text(facts, "series"));
            default -> throw unknown(kind, "of a story");
        };
    }

    private static Change ofPaper(String kind, JsonNode facts) {
        return switch (kind) {
            case "MastheadSet" -> new Change.MastheadSet(number(facts, "version"));
            case "HousePageSet" -> new Change.HousePageSet(text(facts, "title"), text(facts, "name"));
            case "PersonSet" -> new Change.PersonSet(text(facts, "title"), text(facts, "words"));
            case "PersonRemoved" -> new Change.PersonRemoved(text(facts, "title"), text(facts, "words"));
            case "SeriesSet" -> new Change.SeriesSet(text(facts, "title"), text(facts, "name"));
            case "SeriesRemoved" -> new Change.SeriesRemoved(text(facts, "title"), text(facts, "name"));
            case "LetterReceived" -> new Change.LetterReceived(letter(facts), text(facts, "title"));
            case "LetterEdited" -> new Change.LetterEdited(letter(facts));
            case "LetterDecided" ->
                new Change.LetterDecided(
                        letter(facts), facts.required("accepted").booleanValue());
            case "LetterPrinted" ->
                new Change.LetterPrinted(
                        letter(facts), new StoryId(facts.required("story").longValue()));
            case "LetterErased" -> new Change.LetterErased(letter(facts));
            case "BellyBandSet" -> new Change.BellyBandSet(text(facts, "title"));
            case "BellyBandRemoved" -> new Change.BellyBandRemoved(text(facts, "title"));
            case "PictureTakenIn" -> new Change.PictureTakenIn(text(facts, "picture"));
            case "CampaignSet" -> new Change.CampaignSet(campaign(facts), number(facts, "version"));
            case "CampaignEnded" -> new Change.CampaignEnded(campaign(facts));
            case "PictureRevised" -> new Change.PictureRevised(text(facts, "picture"), number(facts, "revision"));
            case "VideoTakenIn" -> new Change.VideoTakenIn(text(facts, "video"));
            case "CaptionsSet" -> new Change.CaptionsSet(text(facts, "video"), text(facts, "language"));
            case "CaptionsRemoved" -> new Change.CaptionsRemoved(text(facts, "video"), text(facts, "language"));
            case "TranscriptSet" -> new Change.TranscriptSet(text(facts, "video"), text(facts, "language"));
            case "TranscriptRemoved" -> new Change.TranscriptRemoved(text(facts, "video"), text(facts, "language"));
            case "TokenIssued" -> new Change.TokenIssued(text(facts, "name"), text(facts, "role"));
            default -> ofStaffer(kind, facts);
        };
    }

    private static Change ofStaffer(String kind, JsonNode facts) {
        return switch (kind) {
            case "StafferJoined" -> new Change.StafferJoined(staffer(facts));
            case "RolesSet" -> new Change.RolesSet(staffer(facts), texts(facts, "roles"));
            case "StafferLeft" -> new Change.StafferLeft(staffer(facts));
            case "PasswordLinkMade" -> new Change.PasswordLinkMade(staffer(facts));
            case "PasswordSet" -> new Change.PasswordSet(staffer(facts));
            case "SessionOpened" ->
                new Change.SessionOpened(
                        staffer(facts), facts.required("session").longValue());
            case "SessionEnded" ->
                new Change.SessionEnded(
                        staffer(facts), facts.required("session").longValue());
            default -> throw unknown(kind, "of no story");
        };
    }

    private static long staffer(JsonNode facts) {
        return facts.required("staffer").longValue();
    }

    private static List<String> texts(JsonNode facts, String name) {
        List<String> texts = new ArrayList<>();
        facts.required(name).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static IllegalStateException unknown(String kind, String whose) {
        return new IllegalStateException(
                "the journal holds a change %s that this program does not know: %s".formatted(whose, kind));
    }

    private static List<StoryId> stories(JsonNode facts) {
        List<StoryId> stories = new ArrayList<>();
        facts.required("stories").forEach(number -> stories.add(new StoryId(number.longValue())));
        return stories;
    }

    private static long letter(JsonNode facts) {
        return facts.required("letter").longValue();
    }

    private static int number(JsonNode facts, String name) {
        return facts.required(name).intValue();
    }

    private static long campaign(JsonNode facts) {
        return facts.required("campaign").longValue();
    }

    private static String text(JsonNode facts, String name) {
        return facts.required(name).stringValue();
    }

    private static Instant instant(JsonNode facts, String name) {
        return Instant.parse(text(facts, name));
    }
}
