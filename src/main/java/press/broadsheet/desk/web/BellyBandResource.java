package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.desk.Publishing;
import press.broadsheet.masthead.BellyBand;
import press.broadsheet.masthead.BellyBands;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.WebAddress;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands over all pages of a title. */
@RestController
@RequestMapping("/api/desk/belly-band")
final class BellyBandResource {

    private static final Set<String> FIELDS = Set.of("text", "kind", "link", "from", "until", "zone");

    private final PaperActs acts;

    BellyBandResource(PaperActs acts) {
        this.acts = acts;
    }

    @GetMapping({"", "/{prefix}"})
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> shown(@PathVariable(required = false) @Nullable String prefix) {
        return acts.bellyBand(Objects.requireNonNullElse(prefix, ""))
                .map(BellyBandResource::shown)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "there is no belly band"));
    }

    @PutMapping({"", "/{prefix}"})
    @Needs(Permission.SET_BELLY_BAND)
    ResponseEntity<ObjectNode> post(
            @PathVariable(required = false) @Nullable String prefix,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), FIELDS);
        acts.set(band(Objects.requireNonNullElse(prefix, ""), given), actor.name());
        return shown(prefix);
    }

    @DeleteMapping({"", "/{prefix}"})
    @Needs(Permission.SET_BELLY_BAND)
    ResponseEntity<?> takeDown(
            @PathVariable(required = false) @Nullable String prefix,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given.read(Sent.json(request), Set.of());
        acts.removeBellyBand(Objects.requireNonNullElse(prefix, ""), actor.name());
        return ResponseEntity.noContent().build();
    }

    private static BellyBand band(String prefix, Given given) {
        return new BellyBand(prefix, kind(given), given.required("text"), onward(given), showing(given));
    }

    private static BellyBand.Kind kind(Given given) {
        return switch (Objects.requireNonNullElse(given.text("kind"), "notice")) {
            case "notice" -> BellyBand.Kind.NOTICE;
            case "advertisement" -> BellyBand.Kind.ADVERTISEMENT;
            default -> throw new UnfitForPrint("kind", "kind is notice or advertisement");
        };
    }

    private static BellyBand.@Nullable Onward onward(Given given) {
        Given link = given.object("link", Set.of("url", "label"));
        if (link == null) {
            return null;
        }
        try {
            return new BellyBand.Onward(new WebAddress(link.required("url")), link.required("label"));
        } catch (UnfitForPrint unfit) {
            throw new UnfitForPrint(
                    "link." + unfit.field(), Objects.requireNonNullElse(unfit.getMessage(), "the link is unfit"));
        }
    }

    private static BellyBand.Showing showing(Given given) {
        Publishing.Hour from = hour("from", given);
        Publishing.Hour until = hour("until", given);
        if (from == null && until == null) {
            if (given.has("zone")) {
                throw new UnfitForPrint("zone", "a zone was sent, but neither from nor until");
            }
            return BellyBand.Showing.ALWAYS;
        }
        return new BellyBand.Showing(
                from == null ? null : from.at(),
                until == null ? null : until.at(),
                Objects.requireNonNull(from == null ? until : from).zone());
    }

    private static Publishing.@Nullable Hour hour(String field, Given given) {
        return given.text(field) == null ? null : HourGiven.required(field, given);
    }

    private static ResponseEntity<ObjectNode> shown(BellyBands.Posted posted) {
        BellyBand band = posted.band();
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("text", band.text())
                .put("kind", band.kind() == BellyBand.Kind.NOTICE ? "notice" : "advertisement")
                .put("posted", posted.at().toString());
        BellyBand.Onward onward = band.onward();
        if (onward != null) {
            json.putObject("link").put("url", onward.address().value()).put("label", onward.label());
        }
        ZoneId zone = band.showing().zone();
        if (zone != null) {
            put(json, "from", band.showing().from(), zone);
            put(json, "until", band.showing().until(), zone);
            json.put("zone", zone.getId());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    private static void put(ObjectNode json, String field, @Nullable Instant at, ZoneId zone) {
        if (at != null) {
            json.put(field, at.atZone(zone).toOffsetDateTime().toString());
        }
    }
}
