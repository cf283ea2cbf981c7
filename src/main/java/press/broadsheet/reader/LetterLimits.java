package press.broadsheet.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import press.broadsheet.visits.HashedPlaces;

/**
 * How many letters are taken from one place, and from all of them together. A place is known by a number that is forgotten
 * every night; no address is kept. Safe for use by many threads.
 */
final class LetterLimits {

    /** So many letters from one place at once, and one more every twenty minutes. */
    static final int FROM_A_PLACE = 3;

    /** So many letters from everywhere at once, and one more every minute. */
    static final int FROM_EVERYWHERE = 120;

    /** So many forms from one place, right or wrong, at once, and one more every five seconds. */
    static final int FORMS = 30;

    private static final int KEPT = 100_000;

    private final InstantSource clock;
    private final HashedPlaces places;
    private final Cache<Long, Bucket> letters;
    private final Cache<Long, Bucket> forms;
    private final Bucket everywhere;

    LetterLimits(InstantSource clock) {
        this.clock = clock;
        this.places = new HashedPlaces(clock);
        this.letters = cache();
        this.forms = cache();
        this.everywhere = new Bucket(FROM_EVERYWHERE, Duration.ofMinutes(1), clock.instant());
    }

    private Cache<Long, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(Duration.ofHours(2))
                .ticker(() -> clock.millis() * 1_000_000)
                .executor(Runnable::run)
                .build();
    }

    /** How long somebody has to wait before a further form is looked at; zero when it is looked at now. */
    Duration form(String address) {
        Instant now = clock.instant();
        return forms.get(places.number(address), _ -> new Bucket(FORMS, Duration.ofSeconds(5), now))
                .take(now);
    }

    /** How long somebody has to wait before a further letter is taken; zero when it is taken now. */
    Duration letter(String address) {
        Instant now = clock.instant();
        Bucket own = bucket(address, now);
        Duration wait = own.take(now);
        if (!wait.isZero()) {
            return wait;
        }
        Duration all = everywhere.take(now);
        if (!all.isZero()) {
            own.putBack();
        }
        return all;
    }

    /** Gives back what a letter took that could not be kept. */
    void putBack(String address) {
        bucket(address, clock.instant()).putBack();
        everywhere.putBack();
    }

    private Bucket bucket(String address, Instant now) {
        return letters.get(places.number(address), _ -> new Bucket(FROM_A_PLACE, Duration.ofMinutes(20), now));
    }
}
