package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingPhotograph.file;
import static press.broadsheet.testing.TestingPhotograph.image;
import static press.broadsheet.testing.TestingPhotograph.photograph;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.testing.Engine;
import tools.jackson.databind.JsonNode;

/** The picture library as scripts use it. */
class PictureLibraryTest {

    private static final String PICTURES = "/api/desk/pictures";
    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    private static int taken;

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private String path() {
        byte[] bytes = photograph(40 + taken++, 30)
                .fromACamera(1)
                .saying("<photoshop:Headline>Ferry returns</photoshop:Headline>")
                .bytes();
        DeskServer.Answered answer = SERVER.editor("POST", PICTURES)
                .sending(bytes)
                .with("Content-Type", "image/jpeg")
                .with("X-File-Name", "ferry.jpg")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        String path = PICTURES + "/" + answer.json().required("picture").stringValue();
        assertThat(answer.header("Location")).isEqualTo(path);
        return path;
    }

    private DeskServer.Answered get(String path) {
        return SERVER.editor("GET", path).answer();
    }

    private DeskServer.Answered change(String method, String path, String match, String json) {
        return SERVER.editor(method, path)
                .with("If-Match", match)
                .json(json.replace('\'', '"'))
                .answer();
    }

    @Test
    void showsWhatTheFileTells() {
        DeskServer.Answered answer = get(path());
        JsonNode picture = answer.json();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(picture.path("headline").stringValue()).isEqualTo("Ferry returns");
        assertThat(picture.path("creators").path(0).stringValue()).isEqualTo("Ada Lund");
        assertThat(picture.path("taken").stringValue()).isEqualTo("2026-03-02T07:30:00+09:00");
        assertThat(picture.path("place").path("latitude").doubleValue()).isBetween(37.5, 37.6);
        assertThat(picture.path("name").stringValue()).isEqualTo("ferry.jpg");
        assertThat(picture.path("type").stringValue()).isEqualTo("image/jpeg");
        assertThat(picture.path("height").intValue()).isEqualTo(30);
        assertThat(picture.path("focus").path("x").intValue()).isEqualTo(50);
    }

    @Test
    void putsRightWhatIsSentAndLeavesTheRest() {
        String path = path();
        DeskServer.Answered changed = change(
                "PATCH",
                path,
                "\"1\"",
                "{'credit': 'Harbour Post', 'place': null, 'focus': {'x': 10, 'y': 90}, 'keywords': ['Boats']}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        JsonNode picture = get(path).json();
        assertThat(picture).isEqualTo(changed.json());
        assertThat(picture.path("credit").stringValue()).isEqualTo("Harbour Post");
        assertThat(picture.path("headline").stringValue()).isEqualTo("Ferry returns");
        assertThat(picture.path("place").isNull()).isTrue();
        assertThat(picture.path("focus").path("y").intValue()).isEqualTo(90);
        DeskServer.Answered replaced = change("PUT", path, "\"2\"", "{'headline': 'Ferry'}");
        assertThat(replaced.json().path("headline").stringValue()).isEqualTo("Ferry");
        assertThat(replaced.json().path("credit").stringValue()).isEmpty();
        assertThat(replaced.json().path("creators")).isEmpty();
        assertThat(replaced.json().path("focus").path("x").intValue()).isEqualTo(50);
    }

    @Test
    void overwritesNothingThatSomebodyElseWrote() {
        String path = path();
        long before = SERVER.journal();
        assertThat(change("PATCH", path, "\"1\"", "{'credit': 'First'}").status())
                .isEqualTo(200);
        DeskServer.Answered stale = change("PATCH", path, "\"1\"", "{'credit': 'Second'}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("currentRevision").intValue()).isEqualTo(2);
        assertThat(SERVER.editor("PATCH", path).json("{}").answer().status()).isEqualTo(428);
        assertThat(change("PATCH", path, "*", "{'credit': 'First'}")
                        .json()
                        .path("revision")
                        .intValue())
                .isEqualTo(2);
        assertThat(get(path).json().path("credit").stringValue()).isEqualTo("First");
        assertThat(SERVER.journal()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'focus': {'x': 101, 'y': 1}} | focus.x",
                "{'focus': {'x': 1}} | focus.y",
                "{'focus': {'x': 1.5, 'y': 1}} | focus.x",
                "{'focus': 5} | focus",
                "{'taken': 'yesterday'} | taken",
                "{'keywords': 'Boats'} | keywords",
                "{'keywords': ['Boats', 5]} | keywords[1]",
                "{'creators': ['']} | creators[0]",
                "{'place': {'latitude': 91, 'longitude': 0}} | place.latitude",
                "{'place': {'latitude': 1}} | place.longitude",
                "{'place': {'town': 'x'}} | place.town",
                "{'digitalSourceType': 'photo'} | digitalSourceType",
                "{'width': 5} | width",
                "{'alt': 5} | alt",
                "[] | $"
            })
    void namesTheFieldThatIsWrong(String json, String field) {
        String path = path();
        for (String method : new String[] {"PUT", "PATCH"}) {
            DeskServer.Answered answer = change(method, path, "*", json);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().path("field").stringValue()).isEqualTo(field);
        }
        assertThat(get(path).json().path("revision").intValue()).isEqualTo(1);
    }

    @Test
    void knowsNoPictureThatItDoesNotHave() {
        for (String number : new String[] {"0".repeat(64), "x", "..%2Fbroadsheet.db"}) {
            assertThat(get(PICTURES + "/" + number).status()).as(number).isIn(400, 404);
            assertThat(change("PATCH", PICTURES + "/" + number, "*", "{}").status())
                    .as(number)
                    .isIn(400, 404);
        }
    }

    @Test
    void refusesFilesThatAreSentAsSomethingElse() {
        byte[] gif = file(image(40, 30), "gif");
        assertThat(fieldOf(gif, "image/jpeg", "ferry.jpg")).isEqualTo("Content-Type");
        assertThat(fieldOf(gif, "application/octet-stream", "ferry.jpg")).isEqualTo("X-File-Name");
        assertThat(fieldOf("<svg/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml", "ferry.svg"))
                .isEqualTo("$");
    }

    private String fieldOf(byte[] bytes, String type, String name) {
        DeskServer.Answered answer = SERVER.editor("POST", PICTURES)
                .sending(bytes)
                .with("Content-Type", type)
                .with("X-File-Name", name)
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("field").stringValue();
    }

    @Test
    void wantsEveryPictureInAStoryDescribed() {
        String number = path().replaceFirst(".*/", "");
        String start = "{'headline': 'x', 'sections': ['national'], ";
        String block = "{'type': 'picture', 'picture': '" + number + "'";
        assertThat(filed(start + "'body': [{'type': 'rule'}, " + block + "}]}")).isEqualTo("body[1].alt");
        assertThat(filed(start + "'picture': {'picture': '" + number + "'}}")).isEqualTo("picture.alt");
        assertThat(filed(start + "'picture': {'picture': '" + number + "', 'focus': {'x': 500, 'y': 1}}}"))
                .isEqualTo("picture.focus.x");
        assertThat(filed(start + "'body': [" + block + ", 'decorative': true}], 'picture': {'picture': '" + number
                        + "', 'alt': 'A ferry', 'focus': {'x': 5, 'y': 1}}}"))
                .isEqualTo("filed");
    }

    private String filed(String json) {
        DeskServer.Answered answer = SERVER.editor("POST", "/api/desk/stories")
                .json(json.replace('\'', '"'))
                .answer();
        return answer.status() == 201 ? "filed" : answer.json().path("field").stringValue();
    }
}
