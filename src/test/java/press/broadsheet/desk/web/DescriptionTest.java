package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.broadsheet.letter.Manuscript;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPicture;
import press.broadsheet.testing.TestingVideo;
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
             {"type": "gallery", "pictures": [{"picture": "PICTURE", "decorative": true, "caption": "A", "credit": "B",
              "focus": {"x": 10, "y": 90}}]},
             {"type": "video", "video": "VIDEO", "poster": {"picture": "PICTURE", "alt": "A ferry"}, "title": "Landing",
              "caption": "A", "credit": "B"},
             {"type": "embed", "url": "https://video.example/1", "title": "Landing"},
             {"type": "table", "caption": "Boats", "rows": [[{"header": true, "columns": 2, "text": "Hour"}]]},
             {"type": "related", "story": 1}, {"type": "factbox", "title": "Facts", "blocks": []},
             {"type": "review", "kind": "book", "name": "Tides", "by": "Ada Lind", "year": "2026", "rating": 3.5},
             {"type": "event", "what": "Fair", "where": "Quay", "from": "2026-03-02", "to": "2026-03-04", "price": "Free"},
             {"type": "letter", "heading": "Rain", "blocks": [{"type": "paragraph", "text": "It rains."}], "name": "Bo",
              "place": "Harbour", "edited": true},
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
        String path = STORIES + "/" + filed(picture, video());
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
        does("PUT", path, "/translations", "{\"stories\": []}");
        does("PUT", path, "/delisting", "");
        does("DELETE", path, "/delisting", "");
        does("DELETE", path, "/publication", "");
        read(path);
        does("PUT", path, "/kill", "{\"notice\": \"It was wrong.\"}");
        read(path);
        does("PUT", path, "/publication", "{}");
        around();
        dailies(path);
        letters();
        StaffDescribed.in(description, SERVER);
        campaigns();
        assertThat(description.seen()).containsExactlyInAnyOrderElementsOf(Routes.mapped());
    }

    private String picture() {
        DeskServer.Answered taken = SERVER.editor("POST", "/api/desk/pictures")
                .sending(TestingPicture.jpeg(1))
                .with("X-File-Name", "ferry.jpg")
                .answer();
        description.describes("POST /api/desk/pictures", taken);
        String number = taken.json().required("picture").stringValue();
        facts("/api/desk/pictures/" + number);
        facts("/api/desk/pictures/" + "0".repeat(64));
        return number;
    }

    private void facts(String path) {
        String route = "/api/desk/pictures/{number}";
        String json = """
                {"headline": "Ferry", "creators": ["Ada"], "taken": "2026-03", "focus": {"x": 1, "y": 2}, "keywords": [],
                 "place": {"name": "Quay", "latitude": 37.5, "longitude": 127}, "alt": null}
                """;
        assertThat(description.errorsInSent("PUT " + route, json)).isEmpty();
        assertThat(description.errorsInSent("PATCH " + route, "{\"place\": null, \"focus\": null}"))
                .isEmpty();
        assertThat(description.errorsInSent("PATCH " + route, "{\"width\": 5}")).isNotEmpty();
        for (String match : new String[] {"\"1\"", "\"1\"", "x"}) {
            description.describes(
                    "PUT " + route,
                    SERVER.editor("PUT", path)
                            .with("If-Match", match)
                            .json(json)
                            .answer());
        }
        description.describes(
                "PUT " + route, SERVER.editor("PUT", path).json(json).answer());
        description.describes(
                "PATCH " + route,
                SERVER.editor("PATCH", path)
                        .with("If-Match", "*")
                        .json("{\"credit\": \"HP\"}")
                        .answer());
        description.describes("GET " + route, SERVER.editor("GET", path).answer());
        description.describes("GET " + route, SERVER.asks("GET", path).answer());
    }

    private void campaigns() {
        String all = "/api/desk/campaigns";
        String json = """
                {"name": "Spring", "advertiser": "Harbour Lines", "from": "2026-03-01T00:00", "until": "2026-04-01T00:00",
                 "zone": "Asia/Seoul", "spaces": ["side"], "leadsTo": "https://lines.example/",
                 "words": {"headline": "Out to the islands", "text": "At seven.", "call": "Timetable"}}
                """;
        assertThat(description.errorsInSent("POST " + all, json)).isEmpty();
        DeskServer.Answered booked = sales("POST", all).json(json).answer();
        description.describes("POST " + all, booked);
        description.describes("POST " + all, sales("POST", all).json("{}").answer());
        description.describes("GET " + all, sales("GET", all).answer());
        for (String one : new String[] {booked.header("Location"), all + "/999999"}) {
            String route = all + "/{number}";
            description.describes("GET " + route, sales("GET", one).answer());
            for (String match : new String[] {"\"1\"", "\"1\"", "x"}) {
                description.describes(
                        "PUT " + route,
                        sales("PUT", one).with("If-Match", match).json(json).answer());
            }
            description.describes("DELETE " + route, sales("DELETE", one).answer());
        }
    }

    private DeskServer.Asking sales(String method, String path) {
        return SERVER.asks(method, path).as(Role.ADVERTISING);
    }

    private String video() {
        DeskServer.Answered taken = SERVER.editor("POST", "/api/desk/videos")
                .sending(TestingVideo.headLast(1))
                .with("X-File-Name", "ferry.mp4")
                .answer();
        description.describes("POST /api/desk/videos", taken);
        String video = taken.json().required("video").stringValue();
        String route = "/api/desk/videos/{video}";
        String path = "/api/desk/videos/" + video;
        String transcript = "{\"text\": \"It landed.\"}";
        assertThat(description.errorsInSent("PUT " + route + "/transcript/{language}", transcript))
                .isEmpty();
        for (String film : new String[] {path, "/api/desk/videos/none"}) {
            describes(
                    "PUT " + route + "/captions/{language}",
                    film + "/captions/en",
                    "WEBVTT\n\n00:01.000 --> 00:02.000\nHi");
            describes("PUT " + route + "/transcript/{language}", film + "/transcript/en", transcript);
            describes("GET " + route, film, "");
            describes("DELETE " + route + "/captions/{language}", film + "/captions/en", "");
            describes("DELETE " + route + "/transcript/{language}", film + "/transcript/en", "");
        }
        describes("PUT " + route + "/captions/{language}", path + "/captions/en", "Hi");
        describes("POST /api/desk/videos", "/api/desk/videos", "Hi");
        return video;
    }

    private void describes(String route, String path, String sent) {
        DeskServer.Asking asking = SERVER.editor(route.split(" ", 2)[0], path);
        description.describes(
                route, (sent.isEmpty() ? asking : asking.sending(sent.getBytes(StandardCharsets.UTF_8))).answer());
    }

    private long filed(String picture, String video) {
        String json = """
                {"headline": "Ferry returns", "kicker": "Islands", "standfirst": "Again.", "byline": "Mara Lindqvist",
                 "dateline": "Lioran", "credit": "HP", "language": "en", "sections": ["national"], "tags": ["Ferries"],
                 "picture": {"picture": "%s", "alt": "A ferry"}, "body": %s}
                """.formatted(picture, BLOCKS.replace("PICTURE", picture).replace("VIDEO", video));
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
        for (String part :
                new String[] {"", "/revisions", "/revisions/1", "/revisions/9", "/receipt", "/translations"}) {
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
        BellyBandTest.described(description, SERVER);
        description.describes(
                "GET /api/desk/openapi.json",
                SERVER.asks("GET", "/api/desk/openapi.json").answer());
    }

    private void dailies(String killed) {
        String json = "{\"name\": \"Fog\", \"kind\": \"comic\", \"section\": \"%s\", \"rhythm\": \"mon,thu\"}";
        for (String series : new String[] {"/api/desk/series/fog", "/api/desk/series/ko/fog"}) {
            String route = series.replace("fog", "{name}").replace("/ko/", "/{prefix}/");
            String section = series.contains("/ko/") ? "ko/national" : "opinion";
            assertThat(description.errorsInSent("PUT " + route, json.formatted(section)))
                    .isEmpty();
            description.describes(
                    "PUT " + route,
                    SERVER.editor("PUT", series).json(json.formatted(section)).answer());
            description.describes(
                    "PUT " + route, SERVER.editor("PUT", series).json("{}").answer());
        }
        description.describes(
                "GET /api/desk/series", SERVER.editor("GET", "/api/desk/series").answer());
        String story = STORIES + "/" + SERVER.files("A strip");
        String day = "{\"series\": \"fog\", \"day\": \"2026-03-05\"}";
        assertThat(description.errorsInSent("PUT " + STORIES + "/{id}/instalment", day))
                .isEmpty();
        does("PUT", story, "/instalment", day);
        does("PUT", killed, "/instalment", day);
        does("PUT", STORIES + "/" + SERVER.files("Another strip"), "/instalment", day);
        for (String series : new String[] {"/api/desk/series/fog", "/api/desk/series/ko/fog"}) {
            String route = series.replace("fog", "{name}").replace("/ko/", "/{prefix}/");
            description.describes(
                    "GET " + route, SERVER.editor("GET", series + "?days=30").answer());
            description.describes(
                    "GET " + route, SERVER.editor("GET", series + "?days=x").answer());
            description.describes(
                    "DELETE " + route, SERVER.editor("DELETE", series).answer());
        }
        does("DELETE", story, "/instalment", "");
        description.describes(
                "DELETE /api/desk/series/{name}",
                SERVER.editor("DELETE", "/api/desk/series/fog").answer());
    }

    private void letters() {
        Manuscript letter = new Manuscript(
                Manuscript.Kind.LETTER,
                "Bo",
                "Harbour",
                "bo@post.example",
                "Rain",
                "It rains every day here.",
                true,
                true);
        SERVER.paper().paper().correspondence().receive(letter, "", "form-1");
        String one = "/api/desk/letters/1";
        SERVER.paper().opens("opinion/letters");
        description.describes(
                "GET /api/desk/letters",
                SERVER.editor("GET", "/api/desk/letters").answer());
        description.describes(
                "GET /api/desk/letters",
                SERVER.editor("GET", "/api/desk/letters?state=lost").answer());
        handles("GET", one, "", "");
        handles("PUT", one, "/publication", "{}");
        handles("PUT", one, "/text", "{\"text\": \"It rains every day.\"}");
        handles("PUT", one, "/decision", "{\"decision\": \"accept\"}");
        handles("PUT", one, "/decision", "{\"decision\": \"perhaps\"}");
        handles("PUT", one, "/publication", "{}");
        handles("DELETE", one, "/words", "");
        handles("GET", one, "", "");
        handles("GET", "/api/desk/letters/99", "", "");
    }

    private void handles(String method, String letter, String state, String json) {
        String route = method + " /api/desk/letters/{number}" + state;
        if (!json.isEmpty() && !json.contains("perhaps")) {
            assertThat(description.errorsInSent(route, json)).isEmpty();
        }
        DeskServer.Asking asking = SERVER.editor(method, letter + state);
        description.describes(route, (json.isEmpty() ? asking : asking.json(json)).answer());
    }
}
