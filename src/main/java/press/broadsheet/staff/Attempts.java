package press.broadsheet.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * Slows those who guess passwords without locking out those who know theirs: failures are counted apart for each browser with
 * which somebody has signed in before, and for all others by network and by login. Whoever guesses somebody's password from
 * elsewhere closes that login to unknown browsers for a while, never to the one that its owner uses (OWASP, device cookies).
 * Kept in memory of this node. Safe for use by many threads.
 */
final class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    static final int OF_A_DEVICE = 10;
    static final int OF_A_LOGIN_ELSEWHERE = 20;
    static final int OF_A_NETWORK = 30;

    private static final int REMEMBERED = 100_000;

    private final InstantSource clock;
    private final Cache<String, Failures> failures;

    Attempts(InstantSource clock) {
        this.clock = clock;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.failures = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Failures since the first of them. */
    private record Failures(Instant first, int count) {}

    /**
     * Who tries.
     *
     * @param network where from, as coarse as one household or office has it
     * @param device hash of the secret of a browser that is known for this login, or "" for any other
     */
    record From(Login login, String network, String device) {

        private boolean isKnown() {
            return !device.isEmpty();
        }
    }

    /** How long they must wait; zero when they may try. */
    Duration wait(From from) {
        if (from.isKnown()) {
            return wait(device(from), OF_A_DEVICE);
        }
        Duration login = wait(login(from), OF_A_LOGIN_ELSEWHERE);
        Duration network = wait(network(from), OF_A_NETWORK);
        return login.compareTo(network) > 0 ? login : network;
    }

    void failed(From from) {
        if (from.isKnown()) {
            count(device(from));
        } else {
            count(login(from));
            count(network(from));
        }
    }

    /** What failed before by the same browser was a slip. What failed elsewhere stays counted. */
    void succeeded(From from) {
        if (from.isKnown()) {
            failures.invalidate(device(from));
        }
    }

    private Duration wait(String key, int limit) {
        Failures known = failures.getIfPresent(key);
        if (known == null || known.count < limit) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.first.plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(String key) {
        Instant now = clock.instant();
        failures.asMap()
                .merge(
                        key,
                        new Failures(now, 1),
                        (known, one) -> known.first.plus(WINDOW).isAfter(now)
                                ? new Failures(known.first, known.count + 1)
                                : one);
    }

    private static String device(From from) {
        return "device " + from.device;
    }

    private static String login(From from) {
        return "login " + from.login;
    }

    private static String network(From from) {
        return "network " + from.network;
    }
}
