package press.broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of pictures as addresses name them. */
class PictureFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"320.jpg", "1600.webp", "640x16-9.jpg", "640x4-5.webp", "960x1-1-0-100.webp", "7x4-3-30-45.jpg"})
    void areReadAsTheyAreWritten(String word) {
        assertThat(PictureForm.parse(word).orElseThrow().word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".jpg",
                "0.jpg",
                "0320.jpg",
                "320.png",
                "320.JPG",
                "320x3-2.jpg",
                "320x16-9-50-50.jpg",
                "320x16-9-5.jpg",
                "320x16-9-101-0.jpg",
                "320x16-9-030-45.jpg",
                "320-30-45.jpg",
                "320x.jpg",
                "999999.jpg",
                "320.jpg/",
                "320x16-9-30-45.webp.jpg"
            })
    void haveOneSpellingAlone(String word) {
        assertThat(PictureForm.parse(word)).isEmpty();
    }

    @Test
    void areNeverWiderThanWhatTheyAreCutFrom() {
        assertThat(PictureForm.widths(200)).containsExactly(200);
        assertThat(PictureForm.widths(320)).containsExactly(320);
        assertThat(PictureForm.widths(700)).containsExactly(320, 640, 700);
        assertThat(PictureForm.widths(5_472)).isEqualTo(List.of(320, 640, 960, 1280, 1600));
    }

    @Test
    void ofAWholePictureKnowNoFocalPoint() {
        FocalPoint corner = new FocalPoint(0, 0);
        assertThat(new PictureForm(320, null, corner, PictureForm.Format.JPEG)).isEqualTo(PictureForm.whole(320));
    }

    @Test
    void areCutAroundPointsInsideThePicture() {
        assertThatExceptionOfType(UnfitForPrint.class)
                .isThrownBy(() -> new FocalPoint(50, 101))
                .satisfies(unfit -> assertThat(unfit.field()).isEqualTo("y"));
        assertThatExceptionOfType(UnfitForPrint.class).isThrownBy(() -> new FocalPoint(-1, 0));
    }
}
