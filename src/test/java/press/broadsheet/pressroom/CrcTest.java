package press.broadsheet.pressroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CrcTest {

    @Test
    void combinesTheSumsOfAnySplitToTheSumOfTheWhole() {
        Random random = new Random(20260301);
        for (int round = 0; round < 400; round++) {
            byte[] whole = bytes(random, random.nextInt(70_000));
            int combined = 0;
            for (int from = 0; from < whole.length; ) {
                int to = Math.min(whole.length, from + random.nextInt(whole.length / 3 + 2));
                byte[] piece = Arrays.copyOfRange(whole, from, to);
                combined = Crc.combine(combined, Crc.shift(piece.length), sum(piece));
                from = to;
            }
            assertThat(combined).as("round %d, %d bytes", round, whole.length).isEqualTo(sum(whole));
        }
    }

    @Test
    void knowsTheShiftOfEveryLength() {
        byte[] zeros = new byte[5_000];
        for (int length = 0; length <= zeros.length; length += 37) {
            byte[] text = new byte[length + 3];
            text[0] = 'a';
            text[1] = 'b';
            text[2] = 'c';
            int abc = sum(new byte[] {'a', 'b', 'c'});
            int rest = sum(Arrays.copyOf(zeros, length));
            assertThat(Crc.combine(abc, Crc.shift(length), rest)).isEqualTo(sum(text));
        }
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
