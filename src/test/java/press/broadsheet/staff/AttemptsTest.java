package press.broadsheet.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.broadsheet.staff.Attempts.From;
import press.broadsheet.testing.TestingClock;

/** Guessing is slow, and closes the door to those who guess alone. */
class AttemptsTest {

    private static final Login MARA = new Login("mara");

    private final TestingClock clock = new TestingClock();
    private final Attempts attempts = new Attempts(clock);

    private void fail(From from, int times) {
        for (int time = 0; time < times; time++) {
            attempts.failed(from);
        }
    }

    @Test
    void closesALoginToUnknownBrowsersAfterTwentyFailures() {
        From stranger = new From(MARA, "203.0.113.7", "");
        fail(stranger, Attempts.OF_A_LOGIN_ELSEWHERE - 1);
        assertThat(attempts.wait(stranger)).isZero();
        fail(stranger, 1);
        assertThat(attempts.wait(stranger)).isEqualTo(Attempts.WINDOW);
        assertThat(attempts.wait(new From(MARA, "198.51.100.9", ""))).isEqualTo(Attempts.WINDOW);
    }

    @Test
    void leavesTheOwnersBrowserOutOfIt() {
        for (int network = 0; network < 200; network++) {
            fail(new From(MARA, "203.0.113." + network, ""), 30);
        }
        assertThat(attempts.wait(new From(MARA, "203.0.113.1", "hers"))).isZero();
    }

    @Test
    void closesANetworkThatTriesOneLoginAfterAnother() {
        for (int number = 0; number < Attempts.OF_A_NETWORK; number++) {
            attempts.failed(new From(new Login("name" + number), "203.0.113.7", ""));
        }
        assertThat(attempts.wait(new From(MARA, "203.0.113.7", ""))).isEqualTo(Attempts.WINDOW);
        assertThat(attempts.wait(new From(MARA, "198.51.100.9", ""))).isZero();
    }

    @Test
    void closesAKnownBrowserToo() {
        From hers = new From(MARA, "203.0.113.7", "hers");
        fail(hers, Attempts.OF_A_DEVICE);
        assertThat(attempts.wait(hers)).isEqualTo(Attempts.WINDOW);
        // No worse than any other browser's: it would otherwise pay to throw the cookie away.
        assertThat(Attempts.OF_A_DEVICE).isLessThanOrEqualTo(Attempts.OF_A_LOGIN_ELSEWHERE);
    }

    @Test
    void opensAgainAQuarterOfAnHourAfterTheFirstFailure() {
        From stranger = new From(MARA, "203.0.113.7", "");
        fail(stranger, 1);
        clock.pass(Duration.ofMinutes(10));
        fail(stranger, Attempts.OF_A_LOGIN_ELSEWHERE);
        assertThat(attempts.wait(stranger)).isEqualTo(Duration.ofMinutes(5));
        clock.pass(Duration.ofMinutes(5));
        assertThat(attempts.wait(stranger)).isZero();
        fail(stranger, 1);
        assertThat(attempts.wait(stranger)).isZero();
    }

    @Test
    void forgetsSlipsOfAKnownBrowserOnceItSucceeds() {
        From hers = new From(MARA, "203.0.113.7", "hers");
        fail(hers, Attempts.OF_A_DEVICE - 1);
        attempts.succeeded(hers);
        fail(hers, 1);
        assertThat(attempts.wait(hers)).isZero();
    }
}
