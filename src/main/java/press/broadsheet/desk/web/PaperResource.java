package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.Desk;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.staff.Tokens;
import press.broadsheet.story.html.HtmlReader;
import press.broadsheet.story.html.Library;
import tools.jackson.databind.json.JsonMapper;

/** The paper around the stories: masthead, pages about the paper, pictures, and the description of this API. */
@RestController
@RequestMapping("/api/desk")
final class PaperResource {

    private final Desk desk;
    private final HousePages housePages;
    private final PictureLibrary pictures;

    PaperResource(Desk desk, HousePages housePages, PictureLibrary pictures) {
        this.desk = desk;
        this.housePages = housePages;
        this.pictures = pictures;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ClassPathResource description() {
        return new ClassPathResource("openapi/desk.json");
    }

    @GetMapping(path = "/masthead", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> masthead() {
        Optional<Masthead> current = desk.database().read(session -> desk.mastheads().current(session));
        return current.map(masthead -> ResponseEntity.ok(MastheadJson.write(masthead)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PutMapping(path = "/masthead", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> masthead(HttpServletRequest request, @RequestAttribute Tokens.Bearer bearer) {
        String json = new String(BodyBytes.read(request, BodyBytes.STORY), StandardCharsets.UTF_8);
        Masthead masthead = MastheadJson.read(json);
        desk.act(session -> desk.mastheads().set(session, desk.now(), bearer.name(), masthead));
        return ResponseEntity.ok(MastheadJson.write(masthead));
    }

    @PutMapping({"/house/{name}", "/house/{prefix}/{name}"})
    ResponseEntity<?> house(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            HttpServletRequest request,
            @RequestAttribute Tokens.Bearer bearer) {
        Given given = Given.read(BodyBytes.read(request, BodyBytes.STORY), Set.of("heading", "bodyHtml"));
        HousePages.Text page = new HousePages.Text(
                prefix == null ? "" : prefix,
                name,
                given.required("heading"),
                new HtmlReader().read(given.required("bodyHtml"), Library.NONE).body());
        desk.act(session -> {
            housePages.set(session, desk.now(), bearer.name(), page);
            return page;
        });
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/pictures")
    ResponseEntity<?> picture(
            HttpServletRequest request,
            @RequestHeader(name = "X-File-Name", required = false) @Nullable String name,
            @RequestAttribute Tokens.Bearer bearer) {
        byte[] bytes = BodyBytes.read(request, BodyBytes.PICTURE);
        String number = pictures.takeIn(bytes, name == null ? "picture" : name, bearer.name());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(JsonMapper.shared().createObjectNode().put("picture", number));
    }
}
