package press.broadsheet.video;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.testing.TestingVideo.SECONDS;
import static press.broadsheet.testing.TestingVideo.box;
import static press.broadsheet.testing.TestingVideo.head;
import static press.broadsheet.testing.TestingVideo.i32;
import static press.broadsheet.testing.TestingVideo.join;
import static press.broadsheet.testing.TestingVideo.media;
import static press.broadsheet.testing.TestingVideo.movieHead;
import static press.broadsheet.testing.TestingVideo.mp4;
import static press.broadsheet.testing.TestingVideo.sample;
import static press.broadsheet.testing.TestingVideo.sound;
import static press.broadsheet.testing.TestingVideo.text;
import static press.broadsheet.testing.TestingVideo.track;
import static press.broadsheet.testing.TestingVideo.trackHead;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.video.file.VideoFile;

/** What an MP4 says of itself, and what is said of one that cannot be shown. */
class Mp4FileTest {

    private static final byte[] TYPE = box("ftyp", text("isom"), i32(512), text("isomavc1"));
    private static final byte[] PICTURES = box("mdat", new byte[1_000]);
    private static final byte[] NONE = {};

    @Test
    void tellsSizeLengthAndSound() {
        VideoFile film = Screening.of(mp4(1));
        assertThat(film)
                .isEqualTo(
                        new VideoFile(VideoFile.MP4, 640, 360, Duration.ofSeconds(SECONDS), true, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource({"avc1, ''", "avc3, ''", "hvc1, HEVC", "hev1, HEVC", "av01, AV1"})
    void saysWhereNotEveryBrowserPlaysIt(String codec, String noted) {
        VideoFile film = Screening.of(of(track(1, "vide", 640, 360, sample(codec, NONE), 40)));
        assertThat(film.sound()).isFalse();
        assertThat(String.join("", film.notes())).contains(noted);
        assertThat(film.notes()).hasSize(noted.isEmpty() ? 0 : 1);
    }

    @Test
    void standsUprightWhenItWasFilmedOnItsSide() {
        byte[] tables = box("stsd", i32(0), i32(1), sample("avc1", NONE));
        byte[] chunks = box("stco", i32(0), i32(0));
        byte[] turned = box("trak", trackHead(1, 1920, 1080, true), media("vide", tables, chunks));
        assertThat(Screening.of(of(turned)))
                .extracting(VideoFile::width, VideoFile::height)
                .containsExactly(1080, 1920);
    }

    @Test
    void countsTheFragmentsOfOneThatDoesNotSayHowLongItIs() {
        byte[] extension = box("mvex", box("trex", i32(0), i32(1), i32(1), i32(400), i32(0), i32(0)));
        byte[] tables = box("stsd", i32(0), i32(1), sample("avc1", NONE));
        byte[] moving = box("trak", trackHead(1, 640, 360, false), media("vide", tables, box("stco", i32(0), i32(0))));
        byte[] head = box("moov", movieHead(0), moving, extension);
        // 50 samples of the usual 400 units, then two of 10,000 and 20,000, in 10,000 units a second
        byte[] usual = box("moof", box("traf", box("tfhd", i32(0), i32(1)), box("trun", i32(0), i32(50))));
        byte[] own = box(
                "moof",
                box("traf", box("tfhd", i32(0), i32(1)), box("trun", i32(0x100), i32(2), i32(10_000), i32(20_000))));
        byte[] other = box("moof", box("traf", box("tfhd", i32(0), i32(7)), box("trun", i32(0), i32(9_000))));
        VideoFile film = Screening.of(join(TYPE, head, usual, PICTURES, own, other, PICTURES));
        assertThat(film.length()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "vp09, 'pictures are written as vp09; H.264, HEVC and AV1 are taken in MP4'",
        "encv, encrypted",
        "mp4v, written as mp4v",
        "mp4a, written as mp4a"
    })
    void namesTheCodecThatIsNotTaken(String codec, String reason) {
        assertThat(Screening.refusal(of(track(1, "vide", 640, 360, sample(codec, NONE), 40))))
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x6B, 0x69, 0xA5})
    void takesNoSoundButAacAndOpus(int objectType) {
        byte[] moving = track(1, "vide", 640, 360, sample("avc1", NONE), 40);
        assertThat(Screening.refusal(of(moving, track(2, "soun", 0, 0, sound(objectType), 40))))
                .contains("the sound is written as mp4a; AAC and Opus are taken");
        assertThat(Screening.refusal(of(moving, track(2, "soun", 0, 0, sound(0x40), 40))))
                .isEmpty();
        assertThat(Screening.refusal(of(moving, track(2, "soun", 0, 0, sample("Opus", NONE), 40))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'qt  ', QuickTime movie",
        "heic, picture and no film",
        "avif, picture and no film",
        "zzzz, 'of the kind \"zzzz\" and no MP4'"
    })
    void namesTheKindOfAFileThatOnlyBeginsAsAFilmDoes(String brand, String reason) {
        byte[] type = box("ftyp", text(brand), i32(0), text(brand));
        assertThat(Screening.refusal(join(type, head(40), PICTURES))).contains(reason);
    }

    @Test
    void namesTheKindOfAFileThatIsCalledAFilmAndIsNone() {
        assertThat(Screening.refusal(NONE)).contains("empty");
        assertThat(Screening.refusal(text("RIFF....AVI LIST....."))).contains("looks like AVI");
        assertThat(Screening.refusal(text("<!doctype html><script>"))).contains("neither an MP4 nor a WebM film");
        assertThat(Screening.refusal(text("OggS.............."))).contains("looks like Ogg");
    }

    @Test
    void wantsAHeadAndPictures() {
        assertThat(Screening.refusal(join(TYPE, PICTURES))).contains("head (the box moov) is missing");
        assertThat(Screening.refusal(join(TYPE, head(40)))).contains("no pictures");
        assertThat(Screening.refusal(join(TYPE, head(40), head(40), PICTURES))).contains("2 heads");
        assertThat(Screening.refusal(join(TYPE, box("moof", NONE), head(40), PICTURES)))
                .contains("after its fragments");
        assertThat(Screening.refusal(of(track(2, "soun", 0, 0, sound(0x40), 40))))
                .contains("no moving pictures");
    }

    @Test
    void findsOutWhatIsNotInTheFile() {
        assertThat(Screening.refusal(of(track(1, "vide", 640, 360, sample("avc1", NONE), 9_000_000))))
                .contains("wants byte 9000000 of a file");
        byte[] tables = box("stsd", i32(0), i32(1), sample("avc1", NONE));
        byte[] lying =
                box("trak", trackHead(1, 640, 360, false), media("vide", tables, box("stco", i32(0), i32(999_999))));
        assertThat(Screening.refusal(of(lying))).contains("says it has 999,999 entries");
    }

    @Test
    void takesNoFilmWithoutSizeOrLength() {
        assertThat(Screening.refusal(of(track(1, "vide", 0, 0, sample("avc1", NONE), 40))))
                .contains("0 x 0 pixels");
        assertThat(Screening.refusal(of(track(1, "vide", 9_000, 360, sample("avc1", NONE), 40))))
                .contains("9000 x 360");
        byte[] moving = track(1, "vide", 640, 360, sample("avc1", NONE), 40);
        assertThat(Screening.refusal(join(TYPE, box("moov", movieHead(0), moving), PICTURES)))
                .contains("0.0 seconds long");
        assertThat(Screening.refusal(join(TYPE, box("moov", movieHead(90_000_000), moving), PICTURES)))
                .contains("at most 24 hours");
    }

    private static byte[] of(byte[]... tracks) {
        return join(TYPE, box("moov", join(movieHead(SECONDS * 1_000L), join(tracks))), PICTURES);
    }
}
