package press.broadsheet.desk.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.broadsheet.desk.DeskStory;
import press.broadsheet.desk.Stories;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.pressroom.Receipts;
import press.broadsheet.story.Byline;
import press.broadsheet.story.Copy;
import press.broadsheet.story.Correction;
import press.broadsheet.story.Credit;
import press.broadsheet.story.Dateline;
import press.broadsheet.story.Embargo;
import press.broadsheet.story.FocalPoint;
import press.broadsheet.story.Kicker;
import press.broadsheet.story.PictureUse;
import press.broadsheet.story.PublicStatus;
import press.broadsheet.story.Standfirst;
import press.broadsheet.story.json.BodyJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories as the API shows them. */
final class Shown {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Shown() {}

    /**
     * The short form, as a write answers it.
     *
     * @param addressed the words that give the story its address
     */
    static ObjectNode brief(DeskStory story, Copy addressed) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", story.id().value())
                .put("revision", story.revision())
                .put(
                        "url",
                        AddressWords.story(
                                addressed.placing().home(), addressed.headline().text(), story.id()))
                .put("stage", story.stage().name().toLowerCase(Locale.ROOT));
        publication(story.status(), json.putObject("publication"));
        Embargo embargo = story.embargo();
        if (embargo != null) {
            moment(json.putObject("embargo"), "until", embargo.until(), embargo.zone());
        }
        return json;
    }

    static ObjectNode whole(Stories.Filed filed, Copy addressed) {
        ObjectNode json = brief(filed.story(), addressed);
        copy(filed.copy(), json);
        ArrayNode corrections = json.putArray("corrections");
        for (Correction correction : filed.corrections()) {
            corrections
                    .addObject()
                    .put("number", correction.number())
                    .put("at", correction.at().toString())
                    .put("text", correction.text())
                    .put("passage", correction.passage());
        }
        return json;
    }

    static ObjectNode copy(Copy copy, ObjectNode json) {
        Kicker kicker = copy.titles().kicker();
        Standfirst standfirst = copy.titles().standfirst();
        Byline byline = copy.sourcing().byline();
        Dateline dateline = copy.sourcing().dateline();
        Credit credit = copy.sourcing().credit();
        json.put("headline", copy.headline().text())
                .put("kicker", kicker == null ? null : kicker.text())
                .put("standfirst", standfirst == null ? null : standfirst.text())
                .put("byline", byline == null ? null : byline.text())
                .put("dateline", dateline == null ? null : dateline.text())
                .put("credit", credit == null ? null : credit.text())
                .put("language", copy.placing().language().tag());
        ArrayNode sections = json.putArray("sections");
        copy.placing().sections().forEach(section -> sections.add(section.value()));
        ArrayNode tags = json.putArray("tags");
        copy.placing().tags().forEach(tag -> tags.add(tag.name()));
        PictureUse picture = copy.picture();
        if (picture == null) {
            json.putNull("picture");
        } else {
            ObjectNode use = json.putObject("picture")
                    .put("picture", picture.picture())
                    .put("alt", picture.alt())
                    .put("caption", picture.caption())
                    .put("credit", picture.credit())
                    .put("decorative", picture.decorative());
            FocalPoint focus = picture.focus();
            use.set("focus", focus == null ? null : BodyJson.write(focus));
        }
        json.set("body", BodyJson.write(copy.body()));
        return json;
    }

    private static void publication(PublicStatus status, ObjectNode json) {
        switch (status) {
            case PublicStatus.Unpublished _ -> json.put("status", "unpublished");
            case PublicStatus.Scheduled scheduled ->
                moment(json.put("status", "scheduled"), "at", scheduled.at(), scheduled.zone());
            case PublicStatus.Published published ->
                json.put("status", "published")
                        .put("revision", published.revision())
                        .put("first", published.first().toString())
                        .put("updated", published.updated().toString());
            case PublicStatus.Withdrawn withdrawn ->
                json.put("status", "withdrawn").put("at", withdrawn.at().toString());
            case PublicStatus.Killed killed ->
                json.put("status", "killed")
                        .put("at", killed.at().toString())
                        .put("notice", killed.notice().text());
        }
    }

    private static void moment(ObjectNode json, String name, Instant at, ZoneId zone) {
        json.put(name, at.atZone(zone).toOffsetDateTime().toString()).put("zone", zone.getId());
    }

    static ObjectNode revisions(List<Stories.Revision> revisions) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode list = json.putArray("revisions");
        for (Stories.Revision revision : revisions) {
            list.addObject()
                    .put("number", revision.number())
                    .put("at", revision.at().toString())
                    .put("actor", revision.actor())
                    .put("inPrint", revision.inPrint());
        }
        return json;
    }

    static ObjectNode receipt(List<Receipts.Receipt> receipts, @Nullable Instant changedAt, boolean complete) {
        ObjectNode json = JSON.createObjectNode();
        json.put("changedAt", changedAt == null ? null : changedAt.toString()).put("complete", complete);
        ArrayNode places = json.putArray("places");
        for (Receipts.Receipt receipt : receipts) {
            places.addObject()
                    .put("place", receipt.place())
                    .put("visibleAt", receipt.at().toString());
        }
        return json;
    }
}
