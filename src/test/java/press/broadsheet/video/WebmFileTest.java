package press.broadsheet.video;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingVideo.SECONDS;
import static press.broadsheet.testing.TestingVideo.cluster;
import static press.broadsheet.testing.TestingVideo.element;
import static press.broadsheet.testing.TestingVideo.join;
import static press.broadsheet.testing.TestingVideo.tracks;
import static press.broadsheet.testing.TestingVideo.webm;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.video.file.VideoFile;

/** What a WebM says of itself, and what is said of one that cannot be shown. */
class WebmFileTest {

    private static final byte[] SCALE = {0x0F, 0x42, 0x40};

    @Test
    void tellsSizeLengthAndSound() {
        VideoFile film = Screening.of(webm(1));
        assertThat(film.type()).isEqualTo(VideoFile.WEBM);
        assertThat(film).extracting(VideoFile::width, VideoFile::height).containsExactly(640, 360);
        assertThat(film.length()).isEqualTo(Duration.ofSeconds(SECONDS));
        assertThat(film.sound()).isTrue();
        assertThat(film.notes()).singleElement().asString().contains("no table of its pictures");
    }

    @Test
    void countsThePicturesOfOneThatDoesNotSayHowLongItIs() {
        // as browsers record: no length, and neither the film nor its clusters say where they end
        byte[] info = element(0x1549A966, element(0x2AD7B1, SCALE));
        byte[] whole = webm("webm", info, tracks("V_VP8", "A_VORBIS"), open(cluster(1)), open(cluster(2)));
        VideoFile film = Screening.of(openSegment(whole));
        assertThat(film.length()).isEqualTo(Duration.ofSeconds(23));
        assertThat(film.notes()).anyMatch(note -> note.contains("does not say how long it is"));
    }

    @ParameterizedTest
    @CsvSource({
        "V_MPEG4/ISO/AVC, A_OPUS, pictures are written as V_MPEG4/ISO/AVC",
        "V_VP9, A_AAC, sound is written as A_AAC",
        "A_OPUS, A_OPUS, pictures are written as A_OPUS"
    })
    void namesTheCodecThatIsNotTaken(String moving, String sound, String reason) {
        byte[] info = element(0x1549A966, element(0x2AD7B1, SCALE));
        assertThat(Screening.refusal(webm("webm", info, tracks(moving, sound), cluster(1))))
                .contains(reason);
    }

    @Test
    void takesNoOtherFileOfItsKin() {
        assertThat(Screening.refusal(webm("matroska", tracks("V_VP9", "A_OPUS"), cluster(1))))
                .contains("\"matroska\" and no WebM");
    }

    @Test
    void wantsTracksAndPictures() {
        assertThat(Screening.refusal(webm("webm", tracks("V_VP9", "A_OPUS")))).contains("head and no pictures");
        assertThat(Screening.refusal(webm("webm", cluster(1)))).contains("no moving pictures");
        assertThat(Screening.refusal(join(webm(1), new byte[40]))).contains("40 bytes stand after the end");
    }

    private static byte[] open(byte[] cluster) {
        byte[] opened = cluster.clone();
        Arrays.fill(opened, 4, 8, (byte) 0xFF);
        opened[4] = 0x1F;
        return opened;
    }

    private static byte[] openSegment(byte[] film) {
        byte[] opened = film.clone();
        for (int index = 0; index < film.length; index++) {
            if (film[index] == 0x18 && film[index + 1] == 0x53) {
                Arrays.fill(opened, index + 4, index + 8, (byte) 0xFF);
                opened[index + 4] = 0x1F;
                return opened;
            }
        }
        throw new AssertionError("no segment");
    }
}
