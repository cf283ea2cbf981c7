package press.broadsheet.desk.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this API, which anybody may read. */
@RestController
final class DescriptionResource {

    static final String PATH = "/api/desk/openapi.json";

    @GetMapping(PATH)
    @OpenToAll
    ResponseEntity<ClassPathResource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("openapi/desk.json"));
    }
}
