package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPicture;
import tools.jackson.databind.JsonNode;

/** The description of the API says what the API does: its routes, and what they really take and answer. */
class DescriptionTest {

    private static final String STORIES = "/api/desk/stories";
    private static final String BLOCKS = """
            [{"type": "paragraph", "text": [{"text": "At "}, {"text": "dawn", "marks": [{"type": "strong"},
              {"type": "link", "href": "https://a.example/"}, {"type": "foreign", "language": "ko"}]}, {"type": "break"}]},
             {"type": "heading", "level": 2, "text": "Afterwards"},
             {"type": "list", "ordered": true, "items": [[{"type": "paragraph", "text": "One"}]]},
             {"type": "quote", "blocks": [{"type": "paragraph", "text": "Yes"}], "attribution": "A pilot"},
             {"type": "picture", "picture": "PICTURE", "alt": "A ferry"},
             {"type": "gallery", "pictures": [{"picture": "PICTURE", "caption": "A", "credit": "B"}]},
             {"type": "embed", "url": "https://video.example/1", "title": "Landing"},
             {"type": "table", "caption": "Boats", "rows": [[{"header": true, "columns": 2, "text": "Hour"}]]},
             {"type": "related", "story": 1}, {"type": "factbox", "title": "Facts", "blocks": []},
             {"type": "verbatim", "text": "a  b"}, {"type": "rule"}]
            """;

    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    private final Description description = new Description();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void hasEveryRouteAndNoOther() {
        assertThat(description.routes()).containsExactlyInAnyOrderElementsOf(Routes.mapped());
    }

    @Test
    void isServedToAnybody() {
        DeskServer.Answered answer =
                SERVER.asks("GET", "/api/desk/openapi.json").answer();
        assertThat(answer.json()).isEqualTo(description.document());
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void givesExamplesThatItsOwnSchemasAllow() {
        Set<String> tried = new TreeSet<>();
        JsonNode schemas = description.document().required("components").required("schemas");
        schemas.properties()
                .forEach(schema -> schema.getValue().path("examples").forEach(example -> {
                    assertThat(description.errors(schema.getValue(), example))
                            .as(schema.getKey())
                            .isEmpty();
                    tried.add(schema.getKey());
                }));
        assertThat(tried).contains("StoryGiven", "PublicationGiven", "Receipt", "Problem");
        JsonNode problem = schemas.required("Problem");
        description.document().required("components").required("responses").forEach(response -> assertThat(
                        description.errors(problem, response.at("/content/application~1problem+json/example")))
                .isEmpty());
    }

    @Test
    void describesWhatEveryRouteReallyAnswers() {
        String picture = picture();
        String path = STORIES + "/" + filed(picture);
        revised(path);
        read(path);
        String soon = "{\"at\": \"2027-01-01T06:00\", \"zone\": \"Asia/Seoul\"}";
        does("PUT", path, "/publication", soon);
        read(path);
        does("DELETE", path, "/publication", "");
        does("PUT", path, "/publication", "{}");
        does("POST", path, "/corrections", "{\"text\": \"It was noon.\", \"passage\": \"At dawn\"}");
        read(path);
        does("PUT", path, "/embargo", "{\"until\": \"2027-01-01T06:00\", \"zone\": \"Asia/Seoul\"}");
        read(path);
        does("DELETE", path, "/embargo", "");
        does("PUT", path, "/delisting", "");
        does("DELETE", path, "/delisting", "");
        does("DELETE", path, "/publication", "");
        read(path);
        does("PUT", path, "/kill", "{\"notice\": \"It was wrong.\"}");
        read(path);
        does("PUT", path, "/publication", "{}");
        around();
        assertThat(description.seen()).containsExactlyInAnyOrderElementsOf(Routes.mapped());
    }

    private String picture() {
        DeskServer.Answered taken = SERVER.editor("POST", "/api/desk/pictures")
                .sending(TestingPicture.jpeg(1))
                .with("X-File-Name", "ferry.jpg")
                .answer();
        description.describes("POST /api/desk/pictures", taken);
        return taken.json().required("picture").stringValue();
    }

    private long filed(String picture) {
        String json = """
                {"headline": "Ferry returns", "kicker": "Islands", "standfirst": "Again.", "byline": "Mara Lindqvist",
                 "dateline": "Lioran", "credit": "HP", "language": "en", "sections": ["national"], "tags": ["Ferries"],
                 "picture": {"picture": "%s", "alt": "A ferry"}, "body": %s}
                """.formatted(picture, BLOCKS.replace("PICTURE", picture));
        assertThat(description.errorsInSent("POST " + STORIES, json)).isEmpty();
        DeskServer.Answered answer = SERVER.editor("POST", STORIES).json(json).answer();
        description.describes("POST " + STORIES, answer);
        for (String unfit : new String[] {"{}", "{\"headline\": 5}", "{\"headline\": \"x\", \"sections\": [\"/a\"]}"}) {
            assertThat(description.errorsInSent("POST " + STORIES, unfit))
                    .as(unfit)
                    .isNotEmpty();
            description.describes(
                    "POST " + STORIES,
                    SERVER.editor("POST", STORIES).json(unfit).answer());
        }
        return answer.id();
    }

    private void revised(String path) {
        String whole = "{\"headline\": \"Ferry sinks\", \"sections\": [\"national\"], \"bodyHtml\": \"<p>At dawn\"}";
        for (String match : new String[] {"\"1\"", "\"1\"", "three"}) {
            description.describes(
                    "PUT " + STORIES + "/{id}",
                    SERVER.editor("PUT", path)
                            .with("If-Match", match)
                            .json(whole)
                            .answer());
        }
        description.describes(
                "PUT " + STORIES + "/{id}",
                SERVER.editor("PUT", path).json(whole).answer());
        String change = "{\"kicker\": null, \"picture\": null}";
        assertThat(description.errorsInSent("PATCH " + STORIES + "/{id}", change))
                .isEmpty();
        description.describes(
                "PATCH " + STORIES + "/{id}",
                SERVER.editor("PATCH", path).with("If-Match", "*").json(change).answer());
    }

    private void read(String path) {
        for (String part : new String[] {"", "/revisions", "/revisions/1", "/revisions/9", "/receipt"}) {
            String route = "GET " + STORIES + "/{id}" + part.replaceFirst("/\\d", "/{number}");
            description.describes(route, SERVER.editor("GET", path + part).answer());
            description.describes(
                    route, SERVER.editor("GET", STORIES + "/999999" + part).answer());
            description.describes(route, SERVER.asks("GET", path + part).answer());
        }
    }

    private void does(String method, String path, String state, String json) {
        String route = method + " " + STORIES + "/{id}" + state;
        DeskServer.Asking asking = SERVER.editor(method, path + state);
        if (!json.isEmpty()) {
            assertThat(description.errorsInSent(route, json)).isEmpty();
            asking.json(json);
        }
        description.describes(route, asking.answer());
        DeskServer.Asking unfit = SERVER.editor(method, STORIES + "/999999" + state);
        description.describes(route, (json.isEmpty() ? unfit : unfit.json("[]")).answer());
    }

    private void around() {
        DeskServer.Answered masthead =
                SERVER.editor("GET", "/api/desk/masthead").answer();
        description.describes("GET /api/desk/masthead", masthead);
        assertThat(description.errorsInSent("PUT /api/desk/masthead", masthead.text()))
                .isEmpty();
        for (String json : new String[] {masthead.text(), "{\"titles\": 5}"}) {
            description.describes(
                    "PUT /api/desk/masthead",
                    SERVER.editor("PUT", "/api/desk/masthead").json(json).answer());
        }
        for (String page : new String[] {"/api/desk/house/about", "/api/desk/house/ko/about"}) {
            String route = "PUT " + page.replace("about", "{name}").replace("/ko/", "/{prefix}/");
            String json = "{\"heading\": \"About\", \"bodyHtml\": \"<p>Us.\"}";
            description.describes(route, SERVER.editor("PUT", page).json(json).answer());
            description.describes(route, SERVER.editor("PUT", page).json("{}").answer());
        }
        for (String person : new String[] {"/api/desk/people/mara", "/api/desk/people/ko/mara"}) {
            String route = person.replace("mara", "{name}").replace("/ko/", "/{prefix}/");
            String json = "{\"name\": \"Mara\", \"role\": \"Editor\", \"email\": null}";
            assertThat(description.errorsInSent("PUT " + route, json)).isEmpty();
            description.describes(
                    "PUT " + route, SERVER.editor("PUT", person).json(json).answer());
            description.describes(
                    "PUT " + route, SERVER.editor("PUT", person).json("{}").answer());
            description.describes(
                    "DELETE " + route, SERVER.editor("DELETE", person).answer());
        }
        for (String notice : new String[] {"/api/desk/notice", "/api/desk/notice/ko"}) {
            String route = notice.replace("/ko", "/{prefix}");
            description.describes("GET " + route, SERVER.editor("GET", notice).answer());
            String json = """
                    {"text": "We move.", "kind": "notice", "link": {"url": "/about", "label": "Where to"},
                     "from": "2026-03-01T06:00", "until": "2027-03-01T06:00", "zone": "Asia/Seoul"}""";
            assertThat(description.errorsInSent("PUT " + route, json)).isEmpty();
            description.describes(
                    "PUT " + route, SERVER.editor("PUT", notice).json(json).answer());
            description.describes("GET " + route, SERVER.editor("GET", notice).answer());
            description.describes(
                    "PUT " + route, SERVER.editor("PUT", notice).json("{}").answer());
            description.describes(
                    "DELETE " + route, SERVER.editor("DELETE", notice).answer());
        }
        description.describes(
                "GET /api/desk/openapi.json",
                SERVER.asks("GET", "/api/desk/openapi.json").answer());
    }
}
