package press.broadsheet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import press.broadsheet.testing.TestingClock;

final class FormSealTest {

    private final TestingClock clock = new TestingClock();
    private final FormSeal seals = new FormSeal(new byte[32], clock);

    @Test
    void isGoodForADayOnceSomebodyCanHaveRead() {
        String seal = seals.fresh("");
        assertThat(seals.look("", seal)).isEqualTo(FormSeal.Verdict.TOO_SOON);
        clock.pass(FormSeal.SOONEST);
        assertThat(seals.look("", seal)).isEqualTo(FormSeal.Verdict.GOOD);
        clock.pass(FormSeal.LATEST);
        assertThat(seals.look("", seal)).isEqualTo(FormSeal.Verdict.TOO_OLD);
    }

    @Test
    void isGoodOnAnotherNodeAndForItsTitleAlone() {
        String seal = seals.fresh("ko");
        clock.pass(FormSeal.SOONEST);
        assertThat(new FormSeal(new byte[32], clock).look("ko", seal)).isEqualTo(FormSeal.Verdict.GOOD);
        assertThat(seals.look("", seal)).isEqualTo(FormSeal.Verdict.FORGED);
        assertThat(new FormSeal(new byte[] {1}, clock).look("ko", seal)).isEqualTo(FormSeal.Verdict.FORGED);
    }

    @Test
    void isForgedWhenASingleBitIsAnother() {
        byte[] bytes = Base64.getUrlDecoder().decode(seals.fresh(""));
        clock.pass(FormSeal.SOONEST);
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] ^= 1;
            assertThat(seals.look("", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                    .as("byte %d", index)
                    .isEqualTo(FormSeal.Verdict.FORGED);
            bytes[index] ^= 1;
        }
        for (String odd : new String[] {"", "x", "%%%", "A".repeat(10_000)}) {
            assertThat(seals.look("", odd)).isEqualTo(FormSeal.Verdict.FORGED);
        }
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(seals.fresh("")).isNotEqualTo(seals.fresh(""));
    }

    @Test
    void aPlaceMaySendSomeLettersAndOneMoreLater() {
        LetterLimits limits = new LetterLimits(clock);
        for (int letter = 0; letter < LetterLimits.FROM_A_PLACE; letter++) {
            assertThat(limits.letter("203.0.113.7")).isZero();
        }
        assertThat(limits.letter("203.0.113.7")).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(20));
        assertThat(limits.letter("203.0.113.8")).isZero();
        clock.pass(Duration.ofMinutes(20));
        assertThat(limits.letter("203.0.113.7")).isZero();
        assertThat(limits.letter("203.0.113.7")).isPositive();
    }

    @Test
    void aHouseholdIsOnePlaceHoweverManyAddressesItHas() {
        LetterLimits limits = new LetterLimits(clock);
        for (int letter = 0; letter < LetterLimits.FROM_A_PLACE; letter++) {
            limits.letter("2001:db8:1:2:0:0:0:" + letter);
        }
        assertThat(limits.letter("2001:db8:1:2:ffff:0:0:9")).isPositive();
        assertThat(limits.letter("2001:db8:1:3:0:0:0:1")).isZero();
    }

    @Test
    void allPlacesTogetherMaySendSoManyAndAFloodCostsNobodyHisOwn() {
        LetterLimits limits = new LetterLimits(clock);
        for (int letter = 0; letter < LetterLimits.FROM_EVERYWHERE; letter++) {
            assertThat(limits.letter("198.51.100." + letter)).isZero();
        }
        assertThat(limits.letter("203.0.113.1")).isPositive();
        clock.pass(Duration.ofMinutes(3));
        for (int letter = 0; letter < LetterLimits.FROM_A_PLACE; letter++) {
            assertThat(limits.letter("203.0.113.1")).isZero();
        }
    }

    @Test
    void whatCouldNotBeKeptIsGivenBack() {
        LetterLimits limits = new LetterLimits(clock);
        for (int letter = 0; letter < 10; letter++) {
            assertThat(limits.letter("203.0.113.7")).isZero();
            limits.putBack("203.0.113.7");
        }
    }
}
