package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be known of a picture. */
class PictureFactsTest {

    private static void refuses(String field, Runnable made) {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(made::run)
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-03",
                "2026-03-02",
                "2026-03-02T07:30",
                "2026-03-02T07:30:00",
                "2026-03-02T07:30:00.25Z",
                "2026-03-02T07:30:00+09:00"
            })
    void takesTimesAsPreciseAsTheyAreKnown(String taken) {
        assertThat(new PictureFacts.Origin(taken, null, "").taken()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-13", "2026-02-30", "2026-03-02T25:00", "2026-03-02T07:30+99:00", "02.03.2026"
            })
    void refusesTimesThatNoCalendarHas(String taken) {
        refuses("taken", () -> new PictureFacts.Origin(taken, null, ""));
    }

    @Test
    void hasLimitsThatNameTheirField() {
        String line = "x".repeat(301);
        refuses("headline", () -> new PictureFacts.Telling(line, "", ""));
        refuses("description", () -> new PictureFacts.Telling("", "x".repeat(4_001), ""));
        refuses("alt", () -> new PictureFacts.Telling("", "", "x".repeat(2_001)));
        refuses("creators[1]", () -> new PictureFacts.Rights(List.of("Ada", line), "", "", ""));
        refuses("creators", () -> new PictureFacts.Rights(Collections.nCopies(21, "Ada"), "", "", ""));
        refuses("credit", () -> new PictureFacts.Rights(List.of(), line, "", ""));
        refuses("digitalSourceType", () -> new PictureFacts.Origin("", null, "a photograph"));
        refuses("place.name", () -> new PictureFacts.Place(line, null));
        refuses("place.latitude", () -> new PictureFacts.Position(90.1, 0));
        refuses("place.longitude", () -> new PictureFacts.Position(0, Double.NaN));
    }

    @Test
    void keepsThePlaceInTheNewsroom() {
        PictureFacts.Place quay = new PictureFacts.Place("The quay", new PictureFacts.Position(37.5, 127));
        PictureFacts facts = new PictureFacts(
                PictureFacts.NONE.telling(),
                PictureFacts.NONE.rights(),
                new PictureFacts.Origin("2026", quay, ""),
                List.of(),
                FocalPoint.MIDDLE);
        assertThat(facts.published().origin()).isEqualTo(new PictureFacts.Origin("2026", null, ""));
    }
}
