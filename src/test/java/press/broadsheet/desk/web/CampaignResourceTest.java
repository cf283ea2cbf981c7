package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.staff.Role;
import press.broadsheet.testing.Engine;

/** Space sold by a script. */
class CampaignResourceTest {

    private static final String TERMS = """
            {"name": "Spring", "advertiser": "Harbour Lines", "from": "2026-03-01T00:00", "until": "2026-04-01T00:00",
             "zone": "Asia/Seoul", "spaces": ["side", "top"], "sections": ["national"], "caps": {"perDay": 5},
             "words": {"headline": "Out to the islands", "text": "At seven.", "call": "Timetable"},
             "leadsTo": "https://lines.example/"}""";

    private static final DeskServer SERVER = new DeskServer(Engine.SQLITE);

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static DeskServer.Asking sales(String method, String path) {
        return SERVER.asks(method, "/api/desk/campaigns" + path).as(Role.ADVERTISING);
    }

    private static DeskServer.Answered booked() {
        return sales("POST", "").json(TERMS).answer();
    }

    @Test
    void isBookedShownAgreedAnewAndEnded() {
        DeskServer.Answered booked = booked();
        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        String path = "/" + booked.id();
        assertThat(booked.header("Location")).isEqualTo("/api/desk/campaigns" + path);
        DeskServer.Answered shown = sales("GET", path).answer();
        assertThat(shown.json().required("state").stringValue()).isEqualTo("running");
        assertThat(shown.json().required("from").stringValue()).isEqualTo("2026-03-01T00:00+09:00");
        assertThat(shown.json().required("delivered").required("days")).isEmpty();
        DeskServer.Answered agreed = sales("PUT", path)
                .with("If-Match", shown.header("ETag"))
                .json(TERMS.replace("2026-04-01", "2026-03-01T01:00").replace("01:00T00:00", "01:00"))
                .answer();
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(200);
        assertThat(agreed.json().required("state").stringValue()).isEqualTo("over");
        DeskServer.Answered stale = sales("PUT", path)
                .with("If-Match", shown.header("ETag"))
                .json(TERMS)
                .answer();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(sales("DELETE", path).answer().json().required("state").stringValue())
                .isEqualTo("ended");
        assertThat(sales("PUT", path).with("If-Match", "*").json(TERMS).answer().status())
                .isEqualTo(409);
        assertThat(sales("GET", "").answer().json().required("campaigns")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`name`: `Spring`                 | `name`: ``                              | name",
                "`advertiser`: `Harbour Lines`    | `advertiser`: null                      | advertiser",
                "2026-04-01T00:00                 | 2026-02-01T00:00                        | until",
                "2026-03-01T00:00                 | tomorrow                                | from",
                "`Asia/Seoul`                     | `Moon/Base`                             | zone",
                "`side`                           | `roof`                                  | spaces[0]",
                "[`national`]                     | [`national`, `nowhere`]                 | sections[1]",
                "[`national`]                     | [`National!`]                           | sections[0]",
                "{`perDay`: 5}                    | {`perDay`: 0}                           | caps.perDay",
                "{`perDay`: 5}                    | {`perHour`: 5}                          | caps.perHour",
                "{`perDay`: 5}                    | {`total`: 1.5}                          | caps.total",
                "`call`: `Timetable`              | `call`: ``                              | words.call",
                "`leadsTo`: `https://lines.example/` | `leadsTo`: `javascript:alert(1)`     | leadsTo",
                "`leadsTo`: `https://lines.example/` | `leadsTo`: `mailto:a@b.example`      | leadsTo",
                "`name`: `Spring`                 | `name`: `Spring`, `label`: `editorial`  | label",
                "`name`: `Spring`                 | `name`: `Spring`, `weight`: 101         | weight",
                "`name`: `Spring`                 | `name`: `Spring`, `colour`: `red`       | colour",
                "`words`                          | `banner`                                | banner.call"
            })
    void isRefusedWithWhatIsWrong(String right, String wrong, String field) {
        String json = TERMS.replace(right.replace('`', '"'), wrong.replace('`', '"'));
        assertThat(json).isNotEqualTo(TERMS);
        DeskServer.Answered answer = sales("POST", "").json(json).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    @Test
    void showsEitherABannerOrWords() {
        String both = TERMS.replace("\"words\"", "\"banner\": {\"picture\": \"x\", \"alt\": \"y\"}, \"words\"");
        assertThat(sales("POST", "").json(both).answer().json().path("field").asString(""))
                .isEqualTo("banner");
    }

    @Test
    void isFoundByItsNumberAlone() {
        for (String number : new String[] {"999999", "0x1", "-1", "1;a", "999999999999999999999"}) {
            assertThat(sales("GET", "/" + number).answer().status()).as(number).isIn(404, 200);
        }
        assertThat(sales("GET", "/999999").answer().status()).isEqualTo(404);
    }
}
