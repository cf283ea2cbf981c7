package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.masthead.HousePages;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.masthead.json.MastheadJson;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.html.HtmlReader;
import press.broadsheet.story.html.Library;

/** The paper around the stories: masthead, pages about the paper. */
@RestController
@RequestMapping("/api/desk")
final class PaperResource {

    private final PaperActs acts;

    PaperResource(PaperActs acts) {
        this.acts = acts;
    }

    @GetMapping("/masthead")
    @Needs(Permission.READ_COPY)
    ResponseEntity<String> masthead() {
        return acts.masthead()
                .map(PaperResource::shown)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "the paper has no masthead yet"));
    }

    @PutMapping("/masthead")
    @Needs(Permission.SET_MASTHEAD)
    ResponseEntity<String> masthead(HttpServletRequest request, @RequestAttribute Actor actor) {
        Masthead masthead = MastheadJson.readGiven(JsonSent.read(Sent.json(request)));
        return shown(acts.set(masthead, actor.name()));
    }

    private static ResponseEntity<String> shown(Masthead masthead) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(MastheadJson.write(masthead));
    }

    @PutMapping({"/house/{name}", "/house/{prefix}/{name}"})
    @Needs(Permission.SET_MASTHEAD)
    ResponseEntity<?> house(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), Set.of("heading", "bodyHtml"));
        HousePages.Text page = new HousePages.Text(
                prefix == null ? "" : prefix,
                name,
                given.required("heading"),
                new HtmlReader().read(given.required("bodyHtml"), Library.NONE).body());
        acts.set(page, actor.name());
        return ResponseEntity.noContent().build();
    }
}
