package press.broadsheet.staff;

import java.security.SecureRandom;
import java.util.Base64;
import press.broadsheet.platform.Sha256;

/**
 * What whoever holds it may do something with: 256 random bits, of which the paper keeps the SHA-256 alone. There is nothing
 * to guess, so nothing slower is needed. Safe for use by many threads.
 */
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new one; this is the only time it can be read. */
    static String make() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** As it is kept: 64 hex digits. */
    static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
