package press.broadsheet.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.journal.sql.AuditTrail;
import press.broadsheet.journal.sql.Line;
import press.broadsheet.staff.Permission;
import press.broadsheet.staff.Staff;
import press.broadsheet.staff.Staffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every act, newest first, a page at a time: the journal as it stands. */
@RestController
@RequestMapping("/api/desk/audit")
final class AuditResource {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final Staff staff;

    AuditResource(AuditTrail trail, Staff staff) {
        this.trail = trail;
        this.staff = staff;
    }

    @GetMapping
    @Needs(Permission.READ_AUDIT)
    ResponseEntity<ObjectNode> acts(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String story) {
        String number = wanted(story);
        String position = wanted(before);
        AuditTrail.Wanted wanted = new AuditTrail.Wanted(
                wanted(actor),
                wanted(kind),
                number == null ? null : StoryNumber.parse(number).value());
        long from = position == null ? Long.MAX_VALUE : StaffResource.number(position);
        List<Line> lines = trail.before(from, wanted, PAGE + 1);
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode acts = json.putArray("acts");
        Map<Long, String> logins = staff.all().stream().collect(Collectors.toMap(Staffer::id, staffer -> staffer.login()
                .value()));
        lines.stream().limit(PAGE).forEach(line -> acts.add(shown(line, logins)));
        if (lines.size() > PAGE) {
            json.put("next", lines.get(PAGE - 1).position());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    private static @Nullable String wanted(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }

    private static ObjectNode shown(Line line, Map<Long, String> logins) {
        ObjectNode act = JsonMapper.shared()
                .createObjectNode()
                .put("position", line.position())
                .put("at", Instant.ofEpochMilli(line.at()).toString())
                .put("actor", line.actor())
                .put("kind", line.kind());
        if (line.story() != null) {
            act.put("story", line.story());
        }
        JsonNode facts = JsonMapper.shared().readTree(line.facts());
        act.set("facts", facts);
        String about = logins.get(facts.path("staffer").asLong(0));
        if (about != null) {
            act.put("staffer", about);
        }
        return act;
    }
}
