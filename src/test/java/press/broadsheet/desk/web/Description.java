package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, against which real requests and answers are held. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Set<String> seen = new TreeSet<>();

    Description() {
        try (InputStream in = Description.class.getResourceAsStream("/openapi/desk.json")) {
            document = (ObjectNode) JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    JsonNode document() {
        return document;
    }

    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        document.required("paths").properties().forEach(path -> path.getValue().propertyNames().stream()
                .filter(METHODS::contains)
                .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    /** The routes of which an answer with success was held against the description. */
    Set<String> seen() {
        return seen;
    }

    /** Fails unless the answer is one that the description has for the route. */
    void describes(String route, DeskServer.Answered answer) {
        String what = route + " answers " + answer.status() + " " + answer.text();
        JsonNode described = followed(operation(route).required("responses").path(Integer.toString(answer.status())));
        assertThat(described.isObject()).as(what).isTrue();
        described.path("headers").properties().forEach(header -> {
            JsonNode schema = followed(header.getValue()).required("schema");
            assertThat(answer.header(header.getKey()))
                    .as(what + ": " + header.getKey())
                    .isNotEmpty();
            assertThat(errors(schema, JsonMapper.shared().getNodeFactory().stringNode(answer.header(header.getKey()))))
                    .as(what + ": " + header.getKey())
                    .isEmpty();
        });
        JsonNode content = described.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.text()).as(what).isEmpty();
        } else {
            JsonNode body = content.path(answer.header("Content-Type"));
            assertThat(body.isObject())
                    .as(what + " as " + answer.header("Content-Type"))
                    .isTrue();
            assertThat(errors(body.required("schema"), answer.json())).as(what).isEmpty();
        }
        if (answer.status() < 300) {
            seen.add(route);
        }
    }

    /** What the description finds wrong in the JSON sent to a route. */
    List<Error> errorsInSent(String route, String json) {
        JsonNode schema = operation(route).at("/requestBody/content/application~1json/schema");
        return errors(schema, JsonMapper.shared().readTree(json));
    }

    private JsonNode operation(String route) {
        String[] parts = route.split(" ", 2);
        return document.required("paths").required(parts[1]).required(parts[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    List<Error> errors(JsonNode schema, JsonNode instance) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.set("components", document.required("components"));
        root.putArray("allOf").add(schema);
        return schemas.getSchema(root).validate(instance);
    }
}
