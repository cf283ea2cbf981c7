package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.letter.Manuscript;
import press.broadsheet.testing.Engine;
import tools.jackson.databind.JsonNode;

/** Series, instalments and letters, handled by a script. It is Monday 2 March, 06:00 in Seoul. */
class DailiesTest {

    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @BeforeAll
    static void begin() {
        DeskServer.Answered begun = SERVER.editor("PUT", "/api/desk/series/fog")
                .json("{\"name\": \"Fog\", \"kind\": \"comic\", \"section\": \"opinion\", \"rhythm\": \"daily\"}")
                .answer();
        assertThat(begun.status()).as(begun.text()).isEqualTo(204);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static DeskServer.Answered instalment(long story, String day) {
        return SERVER.editor("PUT", "/api/desk/stories/" + story + "/instalment")
                .json("{\"series\": \"fog\", \"day\": \"%s\"}".formatted(day))
                .answer();
    }

    @Test
    void anInstalmentWaitsForItsDayAndTheNextIsRefusedByName() {
        long first = SERVER.files("Fog lifts");
        DeskServer.Answered set = instalment(first, "2026-03-04");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().at("/publication/status").asString("")).isEqualTo("scheduled");
        assertThat(set.json().at("/publication/at").asString("")).isEqualTo("2026-03-04T00:00+09:00");
        DeskServer.Answered other = instalment(SERVER.files("Fog falls"), "2026-03-04");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("detail").asString("")).contains("story " + first, "2026-03-04");
    }

    /** Published by hand it would stand there before its day; who means it names an hour. */
    @Test
    void anInstalmentForADayToComeIsNotPrintedByMistake() {
        long id = SERVER.files("Fog in May");
        instalment(id, "2026-05-04");
        String publication = "/api/desk/stories/" + id + "/publication";
        DeskServer.Answered early = SERVER.editor("PUT", publication).json("{}").answer();
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("2026-05-04");
        DeskServer.Answered meant = SERVER.editor("PUT", publication)
                .json("{\"at\": \"2020-01-01T00:00\", \"zone\": \"Asia/Seoul\"}")
                .answer();
        assertThat(meant.json().at("/publication/status").asString("")).isEqualTo("published");
    }

    @Test
    void theDaysAheadAreToldThatHaveNothing() {
        instalment(SERVER.files("Fog on Sunday"), "2026-03-08");
        JsonNode outlook =
                SERVER.editor("GET", "/api/desk/series/fog?days=10").answer().json();
        assertThat(days(outlook.path("missing")))
                .contains("2026-03-02", "2026-03-11")
                .doesNotContain("2026-03-08");
        assertThat(outlook.path("prepared").toString()).contains("Fog on Sunday", "\"status\":\"scheduled\"");
        assertThat(outlook.path("rhythm").asString("")).isEqualTo("daily");
    }

    private static List<String> days(JsonNode array) {
        List<String> days = new ArrayList<>();
        array.forEach(day -> days.add(day.asString("")));
        return days;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fog    | {`kind`: `comic`, `section`: `opinion`, `rhythm`: `daily`}                                   | name",
                "fog    | {`name`: `Fog`, `kind`: `film`, `section`: `opinion`, `rhythm`: `daily`}                     | kind",
                "fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `nowhere`, `rhythm`: `daily`}                    | section",
                "fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `ko/national`, `rhythm`: `daily`}                | section",
                "fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `opinion`, `rhythm`: `often`}                    | rhythm",
                "fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `opinion`, `rhythm`: `daily`, `hour`: `6`}       | hour",
                "fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `opinion`, `rhythm`: `daily`, `hour`: `25:00`}   | hour",
                "Fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `opinion`, `rhythm`: `daily`}                    | name",
                "fr/fog | {`name`: `Fog`, `kind`: `comic`, `section`: `opinion`, `rhythm`: `daily`}                    | prefix",
                "fog    | {`name`: `Fog`, `kind`: `comic`, `section`: `opinion`, `rhythm`: `daily`, `colour`: `grey`}  | colour"
            })
    void whatMakesNoSeriesIsRefusedWithTheField(String series, String json, String field) {
        DeskServer.Answered answer = SERVER.editor("PUT", "/api/desk/series/" + series)
                .json(json.replace('`', '"'))
                .answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"2026-3-4, day", "tomorrow, day", "+12026-03-04, day"})
    void aDayIsWrittenLikeADay(String day, String field) {
        DeskServer.Answered answer = instalment(SERVER.files("Fog on no day"), day);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    @Test
    void aColumnistIsAPersonWithAColumn() {
        DeskServer.Answered set = SERVER.editor("PUT", "/api/desk/people/wilhelmina-tarr")
                .json("{\"name\": \"Wilhelmina Tarr\", \"role\": \"Columnist\","
                        + " \"column\": {\"name\": \"The long view\", \"rhythm\": \"mon\"}}")
                .answer();
        assertThat(set.status()).as(set.text()).isEqualTo(204);
        DeskServer.Answered wrong = SERVER.editor("PUT", "/api/desk/people/wilhelmina-tarr")
                .json(
                        "{\"name\": \"Wilhelmina Tarr\", \"role\": \"C\", \"column\": {\"name\": \"V\", \"rhythm\": \"yearly\"}}")
                .answer();
        assertThat(wrong.json().path("field").asString("")).isEqualTo("column.rhythm");
    }

    @Test
    void lettersAreReadFiftyAtATimeToTheLast() {
        for (int number = 0; number < 120; number++) {
            Manuscript letter = new Manuscript(
                    Manuscript.Kind.LETTER,
                    "Bo",
                    "Oster",
                    "bo@post.example",
                    "",
                    "Letter " + number + " of many.",
                    true,
                    true);
            SERVER.paper().paper().correspondence().receive(letter, "", "form " + number);
        }
        int seen = 0;
        String on = "";
        for (int page = 0; page < 3; page++) {
            JsonNode queue = SERVER.editor("GET", "/api/desk/letters?state=waiting" + on)
                    .answer()
                    .json();
            assertThat(queue.path("count").asInt(0)).isEqualTo(120);
            seen += queue.path("letters").size();
            assertThat(queue.has("next")).isEqualTo(page < 2);
            on = "&after=" + queue.path("next").asLong(0);
        }
        assertThat(seen).isEqualTo(120);
    }

    @Test
    void aHoroscopeOfTheWrongLengthNamesTheBody() {
        SERVER.editor("PUT", "/api/desk/series/stars")
                .json("{\"name\": \"Stars\", \"kind\": \"horoscope\", \"section\": \"opinion\", \"rhythm\": \"daily\"}")
                .answer();
        DeskServer.Answered answer = SERVER.editor(
                        "PUT", "/api/desk/stories/" + SERVER.files("Few stars") + "/instalment")
                .json("{\"series\": \"stars\", \"day\": \"2026-03-04\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo("body");
    }
}
