package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.picture.PictureRecord;
import press.broadsheet.picture.Revised;
import press.broadsheet.picture.file.Declared;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.PictureFacts;
import press.broadsheet.story.json.PictureFactsJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The picture library: files in, what is known of them shown and put right. */
@RestController
@RequestMapping("/api/desk/pictures")
final class PictureResource {

    private static final String NUMBER = "[0-9a-f]{64}";

    private final PictureLibrary pictures;

    PictureResource(PictureLibrary pictures) {
        this.pictures = pictures;
    }

    @PostMapping
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<ObjectNode> takeIn(
            HttpServletRequest request,
            @RequestHeader(name = "X-File-Name", required = false) @Nullable String name,
            @RequestAttribute Actor actor) {
        byte[] bytes = Sent.bytes(request, Sent.PICTURE);
        Declared declared = new Declared(name == null ? "picture" : name, request.getContentType());
        String number = pictures.takeIn(bytes, declared, actor.name());
        return ResponseEntity.created(URI.create("/api/desk/pictures/" + number))
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().createObjectNode().put("picture", number));
    }

    @GetMapping("/{number}")
    @Needs(Permission.READ_COPY)
    HttpEntity<ObjectNode> picture(@PathVariable String number) {
        PictureRecord picture = Optional.of(number)
                .filter(one -> one.matches(NUMBER))
                .flatMap(pictures::find)
                .orElseThrow(PictureResource::none);
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(RevisionTag.write(picture.revision()));
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>(shown(picture), headers);
    }

    @PutMapping("/{number}")
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<ObjectNode> put(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        return revise(new Target(number, match, actor), request, (_, given) -> FactsGiven.whole(given));
    }

    @PatchMapping("/{number}")
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<ObjectNode> patch(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        return revise(new Target(number, match, actor), request, FactsGiven::changed);
    }

    /** What is to be changed, from which revision on, and by whom. */
    private record Target(String number, @Nullable String match, Actor actor) {}

    private ResponseEntity<ObjectNode> revise(
            Target target, HttpServletRequest request, BiFunction<PictureFacts, Given, PictureFacts> change) {
        Integer expected = RevisionTag.required(target.match);
        Given given = Given.read(Sent.json(request), FactsGiven.FIELDS);
        Revised revised = target.number.matches(NUMBER)
                ? pictures.revise(target.number, expected, before -> change.apply(before, given), target.actor.name())
                : new Revised.Missing();
        return switch (revised) {
            case Revised.Done done ->
                ResponseEntity.ok()
                        .eTag(RevisionTag.write(done.picture().revision()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(shown(done.picture()));
            case Revised.Stale stale -> throw new Refusal(Problem.stale(stale.currentRevision()));
            case Revised.Missing _ -> throw none();
        };
    }

    private static Refusal none() {
        return new Refusal(HttpStatus.NOT_FOUND, "the library has no such picture");
    }

    private static ObjectNode shown(PictureRecord picture) {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("picture", picture.number())
                .put("revision", picture.revision())
                .put("type", picture.size().type())
                .put("width", picture.size().width())
                .put("height", picture.size().height())
                .put("bytes", picture.size().bytes())
                .put("name", picture.name())
                .put("takenIn", picture.takenIn().toString());
        json.setAll(PictureFactsJson.write(picture.facts()));
        return json;
    }
}
