package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.Language;
import press.broadsheet.video.KeptVideo;
import press.broadsheet.video.VideoLibrary;
import press.broadsheet.video.captions.Captions;
import press.broadsheet.video.file.Declared;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The paper's own films, their captions and transcripts. */
@RestController
@RequestMapping("/api/desk/videos")
final class VideoResource {

    private final DeskParts.Films films;

    VideoResource(DeskParts.Films films) {
        this.films = films;
    }

    @PostMapping
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<ObjectNode> takeIn(
            HttpServletRequest request,
            @RequestHeader(name = "X-File-Name", required = false) @Nullable String name,
            @RequestAttribute Actor actor) {
        Declared declared = new Declared(name == null ? "video" : name, request.getContentType());
        VideoLibrary.Taken taken = films.library().takeIn(Sent.stream(request, films.limit()), declared, actor.name());
        ObjectNode json = json(films.library().find(taken.video()).orElseThrow());
        ArrayNode notes = json.putArray("notes");
        taken.file().notes().forEach(notes::add);
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    @GetMapping("/{video}")
    @Needs(Permission.READ_COPY)
    ResponseEntity<ObjectNode> video(@PathVariable String video) {
        return answer(films.library().find(video));
    }

    @PutMapping("/{video}/captions/{language}")
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<ObjectNode> caption(
            @PathVariable String video,
            @PathVariable String language,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        byte[] file = Sent.bytes(request, Captions.BYTES);
        return answer(films.words().caption(video, new Language(language), file, actor.name()));
    }

    @DeleteMapping("/{video}/captions/{language}")
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<?> uncaption(
            @PathVariable String video, @PathVariable String language, @RequestAttribute Actor actor) {
        return gone(films.words().uncaption(video, new Language(language), actor.name()));
    }

    @PutMapping("/{video}/transcript/{language}")
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<ObjectNode> transcribe(
            @PathVariable String video,
            @PathVariable String language,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("text"));
        return answer(films.words().transcribe(video, new Language(language), given.required("text"), actor.name()));
    }

    @DeleteMapping("/{video}/transcript/{language}")
    @Needs(Permission.TAKE_IN_PICTURES)
    ResponseEntity<?> untranscribe(
            @PathVariable String video, @PathVariable String language, @RequestAttribute Actor actor) {
        return gone(films.words().untranscribe(video, new Language(language), actor.name()));
    }

    private static ResponseEntity<ObjectNode> answer(Optional<KeptVideo> video) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json(video.orElseThrow(VideoResource::unknown)));
    }

    private static ResponseEntity<?> gone(boolean known) {
        if (!known) {
            throw unknown();
        }
        return ResponseEntity.noContent().build();
    }

    private static Refusal unknown() {
        return new Refusal(HttpStatus.NOT_FOUND, "the library has no such video");
    }

    private static ObjectNode json(KeptVideo video) {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("video", video.video())
                .put("type", video.type())
                .put("width", video.size().width())
                .put("height", video.size().height())
                .put("bytes", video.size().bytes())
                .put("seconds", video.length().toMillis() / 1_000.0)
                .put("sound", video.sound())
                .put("name", video.name());
        ArrayNode captions = json.putArray("captions");
        video.captions().forEach(language -> captions.add(language.tag()));
        ArrayNode transcripts = json.putArray("transcripts");
        video.transcripts().forEach(language -> transcripts.add(language.tag()));
        return json;
    }
}
