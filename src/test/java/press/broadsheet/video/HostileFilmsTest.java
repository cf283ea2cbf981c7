package press.broadsheet.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static press.broadsheet.testing.TestingVideo.box;
import static press.broadsheet.testing.TestingVideo.i32;
import static press.broadsheet.testing.TestingVideo.join;
import static press.broadsheet.testing.TestingVideo.mp4;
import static press.broadsheet.testing.TestingVideo.text;
import static press.broadsheet.testing.TestingVideo.webm;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to mislead: each is refused with a reason, soon, and nothing else happens. */
class HostileFilmsTest {

    private static final byte[] TYPE = box("ftyp", text("isom"), i32(512), text("isom"));

    @ParameterizedTest
    @ValueSource(ints = {0x7FFFFFFF, 0xFFFFFFFF, 2, 7, 0x80000000})
    void believesNoLengthThatTheFileDoesNotHave(int length) {
        byte[] lying = join(i32(length), text("moov"), new byte[64]);
        assertThat(Screening.refusal(join(TYPE, lying))).contains("box moov at byte 20 says");
        byte[] wide = join(i32(1), text("moov"), i32(length), i32(-1), new byte[64]);
        assertThat(Screening.refusal(join(TYPE, wide))).contains("box moov at byte 20 says");
    }

    @Test
    void looksIntoNoBoxForTheSakeOfItsDepth() {
        byte[] nest = new byte[0];
        for (int depth = 0; depth < 3_000; depth++) {
            nest = box("moov", nest);
        }
        byte[] film = join(TYPE, nest, box("mdat", new byte[9]));
        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(Screening.refusal(film)).contains("no moving pictures"));
    }

    @Test
    void looksAtSoManyBoxesAndNoMore() {
        byte[] crowd = new byte[8 * 500_000];
        for (int index = 0; index < crowd.length; index += 8) {
            System.arraycopy(box("free"), 0, crowd, index, 8);
        }
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(Screening.refusal(join(TYPE, crowd)))
                .contains("more than 400,000 boxes"));
    }

    @Test
    void findsOutWhereAFilmBreaksOff() {
        for (byte[] whole : new byte[][] {mp4(1), webm(1)}) {
            for (int length = 0; length < whole.length; length += 7) {
                assertThat(Screening.refusal(Arrays.copyOf(whole, length)))
                        .as("the first %d of %d bytes", length, whole.length)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void survivesWhateverIsChangedInThem() {
        Random random = new Random(20_261_127);
        for (int round = 0; round < 3_000; round++) {
            byte[] film = (round % 2 == 0 ? mp4(1, 100) : webm(1)).clone();
            for (int change = 0; change <= round % 5; change++) {
                film[random.nextInt(film.length)] = (byte) random.nextInt();
            }
            // Anything but a refusal in words would be thrown.
            Screening.refusal(film);
        }
    }
}
