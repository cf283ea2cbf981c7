package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.advertising.Campaign;
import press.broadsheet.advertising.CampaignJson;
import press.broadsheet.advertising.Campaigns;
import press.broadsheet.advertising.Delivered;
import press.broadsheet.advertising.Flight;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Campaigns: booked, agreed anew, ended, and what became of them. */
@RestController
@RequestMapping("/api/desk/campaigns")
final class CampaignResource {

    private static final int LONGEST_NUMBER = 18;

    private final Campaigns campaigns;
    private final InstantSource clock;

    CampaignResource(Campaigns campaigns, InstantSource clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.SELL_SPACE)
    ResponseEntity<ObjectNode> all() {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        ArrayNode list = node.putArray("campaigns");
        campaigns.all().forEach(booked -> list.add(shown(booked, campaigns.delivered(booked))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(node);
    }

    @PostMapping
    @Needs(Permission.SELL_SPACE)
    ResponseEntity<ObjectNode> book(HttpServletRequest request, @RequestAttribute Actor actor) {
        Campaigns.Booked booked = campaigns.book(given(request), actor.name());
        return ResponseEntity.created(URI.create("/api/desk/campaigns/" + booked.number()))
                .eTag(RevisionTag.write(booked.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(shown(booked, campaigns.delivered(booked)));
    }

    /** Without Spring's 304: the tag names the terms alone, and the counts have gone on since. */
    @GetMapping("/{number}")
    @Needs(Permission.SELL_SPACE)
    HttpEntity<ObjectNode> one(@PathVariable String number) {
        Campaigns.Booked booked = campaigns.find(number(number)).orElseThrow(CampaignResource::none);
        Delivered delivered = campaigns.delivered(booked);
        ObjectNode node = shown(booked, delivered);
        days((ObjectNode) node.required("delivered"), delivered);
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(RevisionTag.write(booked.version()));
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>(node, headers);
    }

    @PutMapping("/{number}")
    @Needs(Permission.SELL_SPACE)
    ResponseEntity<ObjectNode> set(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Integer from = RevisionTag.required(match);
        return answer(campaigns.set(number(number), from, given(request), actor.name()));
    }

    @DeleteMapping("/{number}")
    @Needs(Permission.SELL_SPACE)
    ResponseEntity<ObjectNode> end(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given.read(Sent.json(request), Set.of());
        return answer(campaigns.end(number(number), actor.name()));
    }

    private ResponseEntity<ObjectNode> answer(Campaigns.Outcome outcome) {
        return switch (outcome) {
            case Campaigns.Outcome.Done done ->
                ResponseEntity.ok()
                        .eTag(RevisionTag.write(done.booked().version()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(shown(done.booked(), campaigns.delivered(done.booked())));
            case Campaigns.Outcome.Stale stale -> throw new Refusal(Problem.stale(stale.current()));
            case Campaigns.Outcome.Over _ ->
                throw new Refusal(HttpStatus.CONFLICT, "the campaign was ended; book a new one");
            case Campaigns.Outcome.Missing _ -> throw none();
        };
    }

    private static Campaign given(HttpServletRequest request) {
        return CampaignGiven.read(Given.read(Sent.json(request), CampaignGiven.FIELDS));
    }

    private static Refusal none() {
        return new Refusal(HttpStatus.NOT_FOUND, "there is no such campaign");
    }

    private static long number(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST_NUMBER
                || !text.chars().allMatch(one -> one >= '0' && one <= '9')) {
            throw none();
        }
        return Long.parseLong(text);
    }

    private ObjectNode shown(Campaigns.Booked booked, Delivered delivered) {
        ObjectNode node = JsonMapper.shared()
                .createObjectNode()
                .put("id", booked.number())
                .put("version", booked.version())
                .put("state", state(booked, delivered));
        node.setAll(CampaignJson.write(booked.campaign()));
        count(node.putObject("delivered"), delivered.all());
        return node;
    }

    /** Where a campaign stands: ended, coming, over, paused by a cap, or running. */
    private String state(Campaigns.Booked booked, Delivered delivered) {
        Instant now = clock.instant();
        Flight flight = booked.campaign().booking().flight();
        if (booked.ended() != null) {
            return "ended";
        }
        if (now.isBefore(flight.from())) {
            return "coming";
        }
        if (!now.isBefore(flight.until())) {
            return "over";
        }
        long today = delivered
                .days()
                .getOrDefault(now.atZone(flight.zone()).toLocalDate(), new Delivered.Count(0, 0))
                .seen();
        return booked.campaign().booking().caps().allow(delivered.all().seen(), today) ? "running" : "capped";
    }

    private static void days(ObjectNode node, Delivered delivered) {
        ArrayNode days = node.putArray("days");
        for (Map.Entry<?, Delivered.Count> day : delivered.days().entrySet()) {
            count(days.addObject().put("day", String.valueOf(day.getKey())), day.getValue());
        }
        ObjectNode spaces = node.putObject("spaces");
        delivered.spaces().forEach((space, count) -> count(spaces.putObject(space.word()), count));
    }

    private static void count(ObjectNode node, Delivered.Count count) {
        node.put("seen", count.seen()).put("clicked", count.clicked());
    }
}
