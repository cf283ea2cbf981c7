package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import press.broadsheet.letter.Correspondence;
import press.broadsheet.letter.Handled;
import press.broadsheet.letter.Letter;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.UnfitForPrint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The queue of letters that readers sent in. */
@RestController
@RequestMapping("/api/desk/letters")
final class LetterResource {

    private static final int PAGE = 50;

    private final DeskParts.Opinion opinion;
    private final Correspondence correspondence;

    LetterResource(DeskParts.Opinion opinion) {
        this.opinion = opinion;
        this.correspondence = opinion.correspondence();
    }

    /** The oldest first; {@code next} is where to go on, and is missing on the last page. */
    @GetMapping
    @Needs(Permission.HANDLE_LETTERS)
    ResponseEntity<ObjectNode> queue(
            @RequestParam(defaultValue = "waiting") String state, @RequestParam(defaultValue = "0") String after) {
        Letter.State wanted = Letter.State.of(state)
                .orElseThrow(() -> new UnfitForPrint(
                        "state",
                        "state is one of "
                                + Stream.of(Letter.State.values())
                                        .map(Letter.State::word)
                                        .collect(Collectors.joining(", "))));
        if (!after.matches("[0-9]{1,18}")) {
            throw new UnfitForPrint("after", "after is the number of a letter");
        }
        List<Letter> letters = correspondence.in(wanted, Long.parseLong(after), PAGE + 1);
        ObjectNode json = ShownDailies.object().put("count", correspondence.count(wanted));
        ArrayNode list = json.putArray("letters");
        letters.stream().limit(PAGE).forEach(letter -> ShownDailies.letter(letter, list.addObject()));
        if (letters.size() > PAGE) {
            json.put("next", letters.get(PAGE - 1).number());
        }
        return shown(json);
    }

    @GetMapping("/{number}")
    @Needs(Permission.HANDLE_LETTERS)
    ResponseEntity<ObjectNode> letter(@PathVariable String number) {
        return correspondence
                .find(number(number))
                .map(letter -> shown(ShownDailies.letter(letter, ShownDailies.object())))
                .orElseThrow(LetterResource::missing);
    }

    @PutMapping("/{number}/decision")
    @Needs(Permission.HANDLE_LETTERS)
    ResponseEntity<ObjectNode> decide(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("decision", "reason"));
        boolean accept =
                switch (given.required("decision")) {
                    case "accept" -> true;
                    case "reject" -> false;
                    default -> throw new UnfitForPrint("decision", "decision is accept or reject");
                };
        String reason = Objects.requireNonNullElse(given.text("reason"), "");
        return answer(correspondence.decide(number(number), accept, reason.strip(), actor.name()));
    }

    @PutMapping("/{number}/text")
    @Needs(Permission.HANDLE_LETTERS)
    ResponseEntity<ObjectNode> edit(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("text", "subject"));
        return answer(correspondence.edit(number(number), given.required("text"), given.text("subject"), actor.name()));
    }

    @PutMapping("/{number}/publication")
    @Needs(Permission.PUBLISH)
    ResponseEntity<ObjectNode> print(
            @PathVariable String number, HttpServletRequest request, @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("headline", "section"));
        return answer(opinion.printing()
                .print(number(number), given.text("headline"), section(given.text("section")), actor.name()));
    }

    private static @Nullable SectionPath section(@Nullable String text) {
        try {
            return text == null ? null : new SectionPath(text);
        } catch (UnfitForPrint unfit) {
            throw new UnfitForPrint("section", String.valueOf(unfit.getMessage()));
        }
    }

    @DeleteMapping("/{number}/words")
    @Needs(Permission.HANDLE_LETTERS)
    ResponseEntity<ObjectNode> erase(@PathVariable String number, @RequestAttribute Actor actor) {
        return answer(correspondence.erase(number(number), actor.name()));
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new UnfitForPrint("number", "a letter is named by its number, not by \"" + text + "\"");
        }
        return Long.parseLong(text);
    }

    private static Refusal missing() {
        return new Refusal(HttpStatus.NOT_FOUND, "there is no such letter");
    }

    private static ResponseEntity<ObjectNode> answer(Handled handled) {
        return switch (handled) {
            case Handled.Done done -> shown(ShownDailies.letter(done.letter(), ShownDailies.object()));
            case Handled.Refused refused -> throw new Refusal(HttpStatus.CONFLICT, refused.reason());
            case Handled.Missing _ -> throw missing();
        };
    }

    private static ResponseEntity<ObjectNode> shown(ObjectNode json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
