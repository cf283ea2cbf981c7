package press.broadsheet.visits;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for places, good for one day (UTC) and one run of the program: whoever has a number cannot tell the place, and
 * after midnight not even whether two numbers were the same place. Nothing is stored. Safe for use by many threads.
 */
public final class HashedPlaces {

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Salt salt;

    public HashedPlaces(InstantSource clock) {
        this.clock = clock;
    }

    /** @param address of the reader, forgotten at once */
    public long number(String address) {
        return salt().number(Place.of(address), "");
    }

    private synchronized Salt salt() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Salt known = salt;
        if (known == null || !known.day().equals(today)) {
            byte[] secret = new byte[Salt.BYTES];
            random.nextBytes(secret);
            known = new Salt(today, secret);
            salt = known;
        }
        return known;
    }
}
