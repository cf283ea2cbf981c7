package press.broadsheet.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static Readers of(int from, int to) {
        Readers readers = new Readers();
        // Numbers as a hash gives them; the same ones for the same range.
        for (int reader = from; reader < to; reader++) {
            readers.add(new Random(reader).nextLong());
        }
        return readers;
    }

    @Test
    void areExactWhenThereAreFew() {
        assertThat(Math.round(of(0, 0).count())).isZero();
        assertThat(Math.round(of(0, 30).count())).isEqualTo(30);
    }

    @Test
    void areEstimatedWhenThereAreMany() {
        assertThat(of(0, 100_000).count()).isCloseTo(100_000, Percentage.withPercentage(7));
    }

    @Test
    void countOnceHoweverOftenTheyCome() {
        Readers readers = of(0, 20);
        readers.addAll(of(0, 20));
        readers.addAll(of(10, 25));
        assertThat(Math.round(readers.count())).isEqualTo(25);
    }

    @Test
    void areReadBackAsTheyWereWritten() {
        for (int size : new int[] {0, 5, 500, 50_000}) {
            Readers readers = of(0, size);
            Readers again = Readers.of(readers.bytes());
            assertThat(again.count()).isEqualTo(readers.count());
            again.addAll(of(0, size));
            assertThat(again.count()).isCloseTo(readers.count(), Percentage.withPercentage(7));
            assertThat(readers.bytes()).hasSizeLessThan(2_000);
        }
    }
}
