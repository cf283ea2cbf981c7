package press.broadsheet.visits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import press.broadsheet.platform.Sha256;

/**
 * What readers' numbers are made with on one day. Once it is thrown away nobody, the paper included, can tell from a
 * number who it was.
 */
record Salt(LocalDate day, byte[] secret) {

    static final int BYTES = 32;

    /** Kept by each thread that counts: to find the algorithm anew takes as long as the hash itself. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::digest);

    /** The number of whoever comes from an address with a browser of that name. */
    long number(String address, String browser) {
        MessageDigest digest = SHA_256.get();
        digest.update(secret);
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(browser.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
