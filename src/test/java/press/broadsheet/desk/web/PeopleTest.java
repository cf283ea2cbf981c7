package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.testing.Engine;

/** The people who make the paper, set by a script. */
class PeopleTest {

    private static final String MARA = "/api/desk/people/mara-lindqvist";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void areShownWithAPortraitUntilItIsTakenAway() throws InterruptedException {
        String portrait = SERVER.paper().takesIn(5);
        String picture = "/pictures/" + portrait + "-320.jpg";
        assertThat(status(picture)).isEqualTo(404);
        sets(MARA, "{\"name\": \"Mara Lindqvist\", \"role\": \"Editor\", \"portrait\": \"" + portrait + "\"}");
        waitsFor(picture, 200);
        waitsFor("/author/mara-lindqvist", 200);
        assertThat(text("/author/mara-lindqvist")).contains(portrait);
        sets(MARA, "{\"name\": \"Mara Lindqvist\", \"role\": \"Editor at large\"}");
        waitsFor(picture, 404);
        assertThat(text("/author/mara-lindqvist")).contains("Editor at large").doesNotContain(portrait);
        assertThat(SERVER.editor("DELETE", MARA).answer().status()).isEqualTo(204);
        waitsFor("/author/mara-lindqvist", 404);
    }

    @Test
    void areIntroducedByEachTitleOnItsOwn() throws InterruptedException {
        String words = "%EC%84%9C%EB%AF%BC%EC%95%84";
        sets("/api/desk/people/ko/" + words, "{\"name\": \"서민아\", \"role\": \"독자권익위원\"}");
        waitsFor("/ko/author/" + words, 200);
        assertThat(status("/author/" + words)).isEqualTo(404);
    }

    @Test
    void areLetGoTwiceButOnlyOnceWrittenDown() {
        sets("/api/desk/people/ada-lind", "{\"name\": \"Ada Lind\", \"role\": \"Printer\"}");
        long before = SERVER.journal();
        for (int time = 0; time < 2; time++) {
            assertThat(SERVER.editor("DELETE", "/api/desk/people/ada-lind")
                            .answer()
                            .status())
                    .isEqualTo(204);
        }
        assertThat(SERVER.journal()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "mara      | {`role`: `Editor`}                                                   | name",
                "mara      | {`name`: `Mara`}                                                     | role",
                "mara      | {`name`: `Mara`, `role`: `Editor`, `portrait`: `me.jpg`}             | portrait",
                "mara      | {`name`: `Mara`, `role`: `Editor`, `email`: `mara at the desk`}      | email",
                "mara      | {`name`: `Mara`, `role`: `Editor`, `age`: 40}                        | age",
                "Mara_L    | {`name`: `Mara`, `role`: `Editor`}                                   | name",
                "fr/mara   | {`name`: `Mara`, `role`: `Editor`}                                   | prefix"
            })
    void areRefusedWithWhatIsWrong(String where, String json, String field) {
        DeskServer.Answered answer = SERVER.editor("PUT", "/api/desk/people/" + where)
                .json(json.replace('`', '"'))
                .answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    /** Otherwise no byline would ever meet what is said of its writer. */
    @Test
    void standUnderTheWordsOfTheirNames() {
        DeskServer.Answered answer = SERVER.editor("PUT", MARA)
                .json("{\"name\": \"M. Lindqvist\", \"role\": \"Editor\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo("name");
        assertThat(answer.text()).contains("m-lindqvist");
    }

    @Test
    void haveOnlyPortraitsThatTheLibraryHas() {
        String json =
                "{\"name\": \"Mara Lindqvist\", \"role\": \"Editor\", \"portrait\": \"%s\"}".formatted("ab".repeat(32));
        DeskServer.Answered answer = SERVER.editor("PUT", MARA).json(json).answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo("portrait");
    }

    private static void sets(String path, String json) {
        DeskServer.Answered answer = SERVER.editor("PUT", path).json(json).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private static int status(String path) {
        return SERVER.asks("GET", path).answer().status();
    }

    private static String text(String path) {
        return SERVER.asks("GET", path).answer().text();
    }

    private static void waitsFor(String path, int status) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (status(path) != status && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(Map.of(path, status(path))).isEqualTo(Map.of(path, status));
    }
}
