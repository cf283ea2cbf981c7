package press.broadsheet.pressroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Dependency;
import press.broadsheet.edition.Touch;
import press.broadsheet.pressroom.TouchLog.Verdict;

class TouchLogTest {

    private final TouchLog log = new TouchLog();

    @Test
    void findsAPageFreshOfWhichNothingWasTouched() {
        touch(5, "story:2", 0, false);
        assertThat(verdict(1, whole("story:1"))).isEqualTo(Verdict.FRESH);
        assertThat(verdict(1)).isEqualTo(Verdict.FRESH);
    }

    @Test
    void findsAPageStaleThatWasMadeBeforeTheTouchAndFreshThatWasMadeWithIt() {
        touch(5, "story:1", 0, false);
        assertThat(verdict(4, whole("story:1"))).isEqualTo(Verdict.STALE);
        assertThat(verdict(5, whole("story:1"))).isEqualTo(Verdict.FRESH);
        assertThat(verdict(6, whole("story:1"))).isEqualTo(Verdict.FRESH);
    }

    @Test
    void looksAtTheStretchOfAListThatThePageShows() {
        touch(5, "section:sports", 1_000, false);
        assertThat(verdict(1, new Dependency("section:sports", 0, 999))).isEqualTo(Verdict.FRESH);
        assertThat(verdict(1, new Dependency("section:sports", 1_001, 2_000))).isEqualTo(Verdict.FRESH);
        assertThat(verdict(1, new Dependency("section:sports", 1_000, 1_000))).isEqualTo(Verdict.STALE);
    }

    @Test
    void purgesWhatMustNotBeSeenAgainWhateverElseHappened() {
        touch(5, "story:1", 0, true);
        touch(6, "story:1", 0, false);
        touch(7, "section:sports", 1_000, false);
        assertThat(verdict(4, whole("section:sports"), whole("story:1"))).isEqualTo(Verdict.PURGED);
        assertThat(verdict(5, whole("section:sports"), whole("story:1"))).isEqualTo(Verdict.STALE);
    }

    @Test
    void takesAPageForStaleThatIsOlderThanWhatItRemembers() {
        for (int position = 1; position <= 100; position++) {
            touch(position, "section:sports", 1_000, false);
        }
        Dependency elsewhere = new Dependency("section:sports", 5_000, 6_000);
        assertThat(verdict(10, elsewhere)).isEqualTo(Verdict.STALE);
        assertThat(verdict(36, elsewhere)).isEqualTo(Verdict.FRESH);
        assertThat(verdict(99, elsewhere)).isEqualTo(Verdict.FRESH);
        assertThat(verdict(99, whole("section:sports"))).isEqualTo(Verdict.STALE);
    }

    @Test
    void doesNotForgetThatSomethingItForgotWasAPurge() {
        touch(1, "section:sports", 1_000, true);
        for (int position = 2; position <= 100; position++) {
            touch(position, "section:sports", 1_000, false);
        }
        assertThat(verdict(0, whole("section:sports"))).isEqualTo(Verdict.PURGED);
    }

    @Test
    void seesThroughPositionsThatComeAgainWhenTheEditionIsMadeAnew() {
        touch(90, "story:1", 0, true);
        touch(3, "story:1", 0, false);
        assertThat(verdict(80, whole("story:1"))).isEqualTo(Verdict.PURGED);
        for (int position = 1; position <= 64; position++) {
            touch(position, "story:1", 0, false);
        }
        assertThat(verdict(80, whole("story:1"))).isEqualTo(Verdict.PURGED);
        assertThat(verdict(90, whole("story:1"))).isEqualTo(Verdict.FRESH);
    }

    @Test
    void showsNothingOfBeforeWhenItDoesNotKnowWhatHappened() {
        log.addEverything(50);
        assertThat(verdict(49)).isEqualTo(Verdict.PURGED);
        assertThat(verdict(50)).isEqualTo(Verdict.FRESH);
    }

    private void touch(long position, String subject, long at, boolean purge) {
        log.add(new Touch(position, position, subject, at, purge));
    }

    private Verdict verdict(long madeAt, Dependency... dependencies) {
        return log.verdict(madeAt, List.of(dependencies));
    }

    private static Dependency whole(String subject) {
        return new Dependency(subject, Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
