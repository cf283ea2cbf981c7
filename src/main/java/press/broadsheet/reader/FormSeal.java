package press.broadsheet.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a form with the time at which it was handed out and a number of its own, so that no other site can send one, none
 * can be sent twice, and none by a program that does not wait. HMAC-SHA-256 over title, time and number. Safe for use by
 * many threads.
 */
final class FormSeal {

    /** Nobody has read the form, let alone written a letter, in less time. */
    static final Duration SOONEST = Duration.ofSeconds(4);

    /** A form that was open longer is sealed anew. */
    static final Duration LATEST = Duration.ofDays(1);

    private static final int NUMBER = 12;
    private static final int SIGNED = Long.BYTES + NUMBER;
    private static final int SIGNATURE = 16;

    private final byte[] secret;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    FormSeal(byte[] secret, InstantSource clock) {
        this.secret = secret.clone();
        this.clock = clock;
    }

    /** What a seal says of the form that bears it. */
    enum Verdict {
        GOOD,
        TOO_SOON,
        TOO_OLD,
        FORGED
    }

    /** A seal for a form of a title. */
    String fresh(String prefix) {
        byte[] number = new byte[NUMBER];
        random.nextBytes(number);
        byte[] signed = ByteBuffer.allocate(SIGNED)
                .putLong(clock.instant().toEpochMilli())
                .put(number)
                .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(SIGNED + SIGNATURE)
                        .put(signed)
                        .put(signature(prefix, signed))
                        .array());
    }

    Verdict look(String prefix, String seal) {
        byte[] bytes = decode(seal);
        if (bytes.length != SIGNED + SIGNATURE) {
            return Verdict.FORGED;
        }
        byte[] signed = Arrays.copyOf(bytes, SIGNED);
        byte[] signature = Arrays.copyOfRange(bytes, SIGNED, bytes.length);
        if (!MessageDigest.isEqual(signature, signature(prefix, signed))) {
            return Verdict.FORGED;
        }
        Duration age =
                Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(signed).getLong()), clock.instant());
        if (age.compareTo(SOONEST) < 0) {
            return Verdict.TOO_SOON;
        }
        return age.compareTo(LATEST) > 0 ? Verdict.TOO_OLD : Verdict.GOOD;
    }

    private static byte[] decode(String seal) {
        try {
            return Base64.getUrlDecoder().decode(seal);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private byte[] signature(String prefix, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(signed), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
