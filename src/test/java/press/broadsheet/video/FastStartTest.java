package press.broadsheet.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import press.broadsheet.picture.PictureLibrary;
import press.broadsheet.testing.Engine;
import press.broadsheet.testing.TestingPaper;
import press.broadsheet.testing.TestingVideo;
import press.broadsheet.video.file.Declared;
import press.broadsheet.video.file.UnreadableVideo;

/** How films come into the library: as they are, or with their head in front. */
class FastStartTest {

    @AutoClose
    private final TestingPaper paper = TestingPaper.on(Engine.SQLITE);

    private VideoLibrary.Taken takeIn(byte[] film) {
        return paper.paper().videos().takeIn(new ByteArrayInputStream(film), new Declared("film.mp4", null), "tests");
    }

    private byte[] kept(VideoLibrary.Taken taken) throws IOException {
        return Files.readAllBytes(paper.paper().videos().place(taken.video()));
    }

    @Test
    void keepsAFilmThatStartsFastByteForByte() throws IOException {
        byte[] film = TestingVideo.mp4(1);
        VideoLibrary.Taken taken = takeIn(film);
        assertThat(kept(taken)).isEqualTo(film);
        assertThat(taken.video()).isEqualTo(PictureLibrary.number(film));
        assertThat(taken.file().notes()).isEmpty();
        assertThat(takeIn(film).video()).isEqualTo(taken.video());
        assertThat(files()).hasSize(1);
    }

    @Test
    void movesAHeadFromTheEndAndEveryChunkIsStillFound() throws IOException {
        byte[] film = TestingVideo.headLast(1);
        VideoLibrary.Taken taken = takeIn(film);
        byte[] kept = kept(taken);
        assertThat(kept).hasSameSizeAs(film);
        assertThat(taken.video()).isEqualTo(PictureLibrary.number(kept)).isNotEqualTo(PictureLibrary.number(film));
        assertThat(taken.file().notes()).singleElement().asString().contains("moved to the front");
        assertThat(index(kept, "moov")).isLessThan(index(kept, "mdat"));
        assertThat(chunks(film)).hasSize(2);
        for (int chunk = 0; chunk < 2; chunk++) {
            int before = chunks(film)[chunk];
            int after = chunks(kept)[chunk];
            assertThat(Arrays.copyOfRange(kept, after, after + 200))
                    .isEqualTo(Arrays.copyOfRange(film, before, before + 200));
        }
        assertThat(takeIn(film).video()).isEqualTo(taken.video());
        assertThat(takeIn(kept).file().notes()).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingOfWhatIsRefused() {
        assertThatExceptionOfType(UnreadableVideo.class)
                .isThrownBy(() -> takeIn("Hello".getBytes(StandardCharsets.UTF_8)));
        byte[] broken = Arrays.copyOf(TestingVideo.mp4(1), 900);
        assertThatExceptionOfType(UnreadableVideo.class).isThrownBy(() -> takeIn(broken));
        assertThat(files()).isEmpty();
    }

    /** Where the chunks of both tracks stand, as the head says. */
    private static int[] chunks(byte[] film) {
        ByteBuffer bytes = ByteBuffer.wrap(film);
        int first = index(film, "stco");
        int second = first + 4 + index(Arrays.copyOfRange(film, first + 4, film.length), "stco");
        return new int[] {bytes.getInt(first + 12), bytes.getInt(second + 12)};
    }

    private static int index(byte[] film, String type) {
        return new String(film, StandardCharsets.ISO_8859_1).indexOf(type);
    }

    private List<Path> files() {
        Path media = paper.folder().resolve("media");
        if (!Files.exists(media)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(media)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
