package press.broadsheet.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import press.broadsheet.desk.PaperActs;
import press.broadsheet.edition.AddressWords;
import press.broadsheet.masthead.Column;
import press.broadsheet.masthead.Person;
import press.broadsheet.masthead.Rhythm;
import press.broadsheet.staff.Actor;
import press.broadsheet.staff.Permission;
import press.broadsheet.story.UnfitForPrint;

/** The people who make the paper, by the words of their author pages. */
@RestController
@RequestMapping("/api/desk/people")
final class PeopleResource {

    private static final Set<String> FIELDS = Set.of("name", "role", "biography", "portrait", "email", "column");

    private final PaperActs acts;

    PeopleResource(PaperActs acts) {
        this.acts = acts;
    }

    @PutMapping({"/{name}", "/{prefix}/{name}"})
    @Needs(Permission.SET_MASTHEAD)
    ResponseEntity<?> set(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given given = Given.read(Sent.json(request), FIELDS);
        acts.set(person(Objects.requireNonNullElse(prefix, ""), name, given), actor.name());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping({"/{name}", "/{prefix}/{name}"})
    @Needs(Permission.SET_MASTHEAD)
    ResponseEntity<?> remove(
            @PathVariable(required = false) @Nullable String prefix,
            @PathVariable String name,
            HttpServletRequest request,
            @RequestAttribute Actor actor) {
        Given.read(Sent.json(request), Set.of());
        acts.remove(Objects.requireNonNullElse(prefix, ""), name, actor.name());
        return ResponseEntity.noContent().build();
    }

    private static Person person(String prefix, String words, Given given) {
        String printed = AddressWords.of(words);
        if (!printed.equals(words)) {
            throw new UnfitForPrint(
                    "name", "an address never has \"%s\" for a name, but \"%s\"".formatted(words, printed));
        }
        String name = given.required("name");
        if (!AddressWords.of(name).equals(words)) {
            throw new UnfitForPrint(
                    "name",
                    "bylines with the name \"%s\" lead to %s, not to %s: put it there"
                            .formatted(name, AddressWords.of(name), words));
        }
        return new Person(
                prefix,
                words,
                name,
                given.required("role"),
                Objects.requireNonNullElse(given.text("biography"), ""),
                given.text("portrait"),
                given.text("email"),
                column(given.object("column", Set.of("name", "rhythm"))));
    }

    private static @Nullable Column column(@Nullable Given given) {
        if (given == null) {
            return null;
        }
        String name = given.text("name");
        String rhythm = given.text("rhythm");
        if (name == null) {
            throw new UnfitForPrint("column.name", "a column needs a name of at most 120 characters");
        }
        return new Column(name, rhythm == null ? Rhythm.IRREGULAR : Rhythm.parse("column.rhythm", rhythm));
    }
}
