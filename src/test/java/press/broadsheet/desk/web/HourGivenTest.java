package press.broadsheet.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.desk.Publishing;
import press.broadsheet.story.UnfitForPrint;

class HourGivenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:00, Asia/Seoul, 2026-11-23T21:00:00Z",
        "2026-11-24T06:00, America/New_York, 2026-11-24T11:00:00Z",
        "2026-07-01T06:00:30, America/St_Johns, 2026-07-01T08:30:30Z",
        "2026-11-24T06:00, Asia/Kathmandu, 2026-11-24T00:15:00Z",
    })
    void isMeantInItsZone(String text, String zone, Instant at) {
        assertThat(HourGiven.read("at", text, zone)).isEqualTo(new Publishing.Hour(at, ZoneId.of(zone)));
    }

    @Test
    void countsTheFirstOfAnHourThatComesTwice() {
        assertThat(HourGiven.read("at", "2026-10-25T02:30", "Europe/Berlin").at())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    /** Held back an hour too long is better than an hour too short. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T01:30:00Z",
        "2026-11-01T01:30, America/New_York, 2026-11-01T06:30:00Z",
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T15:15:00Z",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z",
        "2026-10-25T02:30+02:00, Europe/Berlin, 2026-10-25T00:30:00Z",
    })
    void countsTheSecondForAnEmbargo(String text, String zone, Instant until) {
        String json = "{\"until\": \"%s\", \"zone\": \"%s\"}".formatted(text, zone);
        Given given =
                Given.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.util.Set.of("until", "zone"));
        assertThat(HourGiven.until("until", given).at()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin",
        "2026-03-08T02:00, America/New_York",
        "2026-10-04T02:15, Australia/Lord_Howe",
        "2011-12-30T12:00, Pacific/Apia",
    })
    void isRefusedWhereTheClocksSkipIt(String text, String zone) {
        refused(text, zone, "at", "the clocks skip that hour");
    }

    @Test
    void isTakenAtTheEndOfAnHourThatTheClocksSkip() {
        assertThat(HourGiven.read("at", "2026-03-29T03:00", "Europe/Berlin").at())
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void mayCarryItsOffsetAndThenNeedsNoZone() {
        assertThat(HourGiven.read("at", "2026-11-24T06:00+09:00", null).at()).isEqualTo("2026-11-23T21:00:00Z");
        assertThat(HourGiven.read("at", "2026-11-24T06:00Z", "Asia/Seoul"))
                .isEqualTo(new Publishing.Hour(Instant.parse("2026-11-24T06:00:00Z"), ZoneId.of("Asia/Seoul")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-24T06:00, Mars/Olympus, zone, there is no time zone",
                "2026-11-24T06:00, 서울, zone, there is no time zone",
                "2026-11-24T06:00, -, zone, name the zone",
                "tomorrow, Asia/Seoul, at, is a time like",
                "2026-02-30T06:00, Asia/Seoul, at, is a time like",
                "2026-11-24, Asia/Seoul, at, is a time like",
                "+999999999-01-01T00:00Z, -, at, is a time like",
                "+999999999-01-01T00:00, Asia/Seoul, at, is a time like",
                "-000044-03-15T00:00, Europe/Rome, at, is a time like",
            })
    void isRefusedWithTheFieldThatIsWrong(String text, @Nullable String zone, String field, String message) {
        refused(text, zone, field, message);
    }

    private static void refused(String text, @Nullable String zone, String field, String message) {
        assertThatThrownBy(() -> HourGiven.read("at", text, zone))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        UnfitForPrint.class, unfit -> assertThat(unfit.field()).isEqualTo(field));
    }
}
