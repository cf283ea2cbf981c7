package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalTime;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Serials;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.masthead.Series;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series, and what of each is prepared for the days to come. */
@RestController
@RequestMapping("/api/desk/series")
final class SeriesResource {

    private static final Set<String> FIELDS = Set.of("name", "kind", "section", "rhythm", "hour", "description");
    private static final int USUAL = 14;

    private final Serials serials;

    SeriesResource(Serials serials) {
        this.serials = serials;
    }

    @GetMapping
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> all() {
        ObjectNode json = ShownDailies.object();
        ArrayNode list = json.putArray("series");
        serials.all().forEach(series -> ShownDailies.series(series, list.addObject()));
        return shown(json);
    }

    @GetMapping({"/{name}", "/{prefix}/{name}"})
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> outlook(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String days) {
        return serials.outlook(Objects.requireNonNullElse(prefix, ""), name, days(days))
                .map(outlook -> shown(ShownDailies.outlook(outlook)))
                .orElseThrow(SeriesResource::missing);
    }

    private static int days(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        int days = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (days < 1 || days > Serials.AHEAD) {
            throw new UnfitForPrint("days", "days is a number from 1 to " + Serials.AHEAD);
        }
        return days;
    }

    private static Refusal missing() {
        return new Refusal(HttpStatus.NOT_FOUND, "there is no such series");
    }

    @PutMapping({"/{name}", "/{prefix}/{name}"})
    @Needs(Permission.SET_MASTHEAD)
    ResponseEntity<?> set(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), FIELDS);
        Series series = new Series(
                Objects.requireNonNullElse(prefix, ""),
                name,
                given.required("name"),
                Series.Kind.parse(given.required("kind")),
                section(given.required("section")),
                Rhythm.parse("rhythm", given.required("rhythm")),
                hour(given.text("hour")),
                Objects.requireNonNullElse(given.text("description"), ""));
        serials.set(series, actor.name());
        return ResponseEntity.noContent().build();
    }

    private static SectionPath section(String text) {
        try {
            return new SectionPath(text);
        } catch (UnfitForPrint unfit) {
            throw new UnfitForPrint("section", String.valueOf(unfit.getMessage()));
        }
    }

    private static LocalTime hour(@Nullable String text) {
        if (text == null) {
            return LocalTime.MIDNIGHT;
        }
        try {
            if (text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw new UnfitForPrint("hour", "hour is one of the day like 06:00, not \"%s\"".formatted(Wording.clean(text)));
    }

    @DeleteMapping({"/{name}", "/{prefix}/{name}"})
    @Needs(Permission.SET_MASTHEAD)
    ResponseEntity<?> remove(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given.read(Sent.json(request), Set.of());
        return switch (serials.remove(Objects.requireNonNullElse(prefix, ""), name, actor.name())) {
            case DONE -> ResponseEntity.noContent().build();
            case MISSING -> throw missing();
            case WAITING ->
                throw new Refusal(
                        HttpStatus.CONFLICT, "instalments of the series wait for their day; take them out of it first");
        };
    }

    private static ResponseEntity<ObjectNode> shown(ObjectNode json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
