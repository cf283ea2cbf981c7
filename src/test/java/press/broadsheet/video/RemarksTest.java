package press.broadsheet.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static press.broadsheet.testing.TestingVideo.box;
import static press.broadsheet.testing.TestingVideo.cluster;
import static press.broadsheet.testing.TestingVideo.element;
import static press.broadsheet.testing.TestingVideo.head;
import static press.broadsheet.testing.TestingVideo.i32;
import static press.broadsheet.testing.TestingVideo.join;
import static press.broadsheet.testing.TestingVideo.text;
import static press.broadsheet.testing.TestingVideo.tracks;
import static press.broadsheet.testing.TestingVideo.webm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingVideo;
import press.broadsheet.video.file.Bytes;
import press.broadsheet.video.file.Declared;
import press.broadsheet.video.file.UnreadableVideo;

/** What a film says beside itself does not reach its viewers: a source's home must not stand in a newspaper's film. */
class RemarksTest {

    private static final String PLACE = "+37.5000+126.9000/";

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private byte[] kept(byte[] film) throws IOException {
        VideoLibrary.Taken taken = takeIn(film, "film", null);
        byte[] kept = Files.readAllBytes(paper.paper().videos().place(taken.video()));
        assertThat(taken.video()).isEqualTo(PictureLibrary.number(kept));
        assertThat(taken.file().notes()).anyMatch(note -> note.contains("where it was made"));
        return kept;
    }

    private VideoLibrary.Taken takeIn(byte[] film, String name, @Nullable String type) {
        return paper.paper().videos().takeIn(new ByteArrayInputStream(film), new Declared(name, type), "tests");
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The head of the usual film with more boxes at its end, and so many bytes longer. */
    private static byte[] saying(byte[]... boxes) {
        byte[] type = box("ftyp", text("isom"), i32(512), text("isomavc1"));
        byte[] more = join(boxes);
        int from = type.length + head(0).length + more.length + 8;
        byte[] usual = head(from);
        byte[] inside = Arrays.copyOfRange(usual, 8, usual.length);
        byte[] whole = TestingVideo.mp4(1);
        byte[] pictures = Arrays.copyOfRange(whole, type.length + usual.length, whole.length);
        return join(type, box("moov", inside, more), pictures);
    }

    @Test
    void sayNoPlaceInAnMp4AndMoveNothing() throws IOException {
        byte[] film = saying(
                box("udta", box("\u00A9xyz", i32(0x00121234), text(PLACE)), box("loci", text(PLACE))),
                box("meta", i32(0), text(PLACE)));
        byte[] kept = kept(film);
        assertThat(words(film)).contains(PLACE);
        assertThat(words(kept)).doesNotContain("37.5", "udta", "loci");
        assertThat(kept).hasSameSizeAs(film);
        int pictures = words(film).indexOf("mdat");
        assertThat(Arrays.copyOfRange(kept, pictures, kept.length))
                .isEqualTo(Arrays.copyOfRange(film, pictures, film.length));
    }

    @Test
    void sayNoPlaceInAFilmWhoseHeadIsMoved() throws IOException {
        byte[] usual = TestingVideo.headLast(1);
        int at = words(usual).indexOf("moov") - 4;
        byte[] inside = Arrays.copyOfRange(usual, at + 8, usual.length);
        byte[] film = join(Arrays.copyOf(usual, at), box("moov", inside, box("udta", text(PLACE + "  "))));
        byte[] kept = kept(film);
        assertThat(words(kept)).doesNotContain("37.5");
        assertThat(words(kept).indexOf("moov")).isLessThan(words(kept).indexOf("mdat"));
    }

    @Test
    void holdNoArchive() throws IOException {
        byte[] kept = kept(join(TestingVideo.mp4(1), box("free", text("PK\3\4 evil.html <script>"))));
        assertThat(words(kept)).doesNotContain("PK", "script");
    }

    @Test
    void sayNoPlaceInAWebm(@TempDir Path folder) throws IOException {
        byte[] info = element(0x1549A966, element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}), element(0x4489, new byte[] {
            0x46, (byte) 0xBB, (byte) 0x80, 0
        }));
        byte[] tags = element(
                0x1254C367,
                element(0x7373, element(0x67C8, element(0x45A3, text("LOCATION")), element(0x4487, text(PLACE)))));
        byte[] film = webm("webm", info, tracks("V_VP9", "A_OPUS"), tags, cluster(1));
        byte[] kept = kept(film);
        assertThat(words(kept)).doesNotContain("37.5", "LOCATION");
        assertThat(kept).hasSameSizeAs(film);
        Path file = Files.write(folder.resolve("film"), kept);
        try (Bytes bytes = Bytes.of(file)) {
            assertThat(Kinds.inspect(bytes).width()).isEqualTo(640);
            assertThat(Kinds.remarks(Kinds.inspect(bytes), bytes)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"film.webm, ", "film, video/webm", "film.mp4, video/quicktime"})
    void areNoLies(String name, @Nullable String type) {
        assertThatExceptionOfType(UnreadableVideo.class)
                .isThrownBy(() -> takeIn(TestingVideo.mp4(1), name, type))
                .withMessageContaining("but");
    }

    @Test
    void areBelievedWhereTheySayNothing() {
        for (String type : new String[] {"application/octet-stream", "video/mp4", "video/x-m4v; a=b"}) {
            assertThat(takeIn(TestingVideo.mp4(1), "film.m4v", type).file().notes())
                    .isEmpty();
        }
    }
}
