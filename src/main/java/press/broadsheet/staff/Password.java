package press.broadsheet.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as they are kept: Argon2id (RFC 9106) with 19 MB, two passes and one lane, the least that OWASP's cheat sheet on
 * storing passwords asks for; written as {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, so that others can be told apart
 * from these one day. Typed in another way, a password is the same one (NFKC, RFC 8265). Safe for use by many threads, of
 * which four compute at a time: a flood of guesses must not take the memory.
 */
final class Password {

    private static final int KILOBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int LENGTH = 32;

    private static final Pattern KEPT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private static final Semaphore AT_A_TIME = new Semaphore(4);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Held against what is typed for a login that nobody has, so that it takes as long as for one that somebody has. */
    private static final String NOBODYS = keep(Secret.make());

    private Password() {}

    static String keep(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        byte[] hash = hash(password, salt, KILOBYTES, PASSES, LANES, LENGTH);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(KILOBYTES, PASSES, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /** False as well for something that was not kept by {@link #keep}. */
    static boolean is(String password, String kept) {
        Matcher parts = KEPT.matcher(kept);
        if (!parts.matches()) {
            return false;
        }
        byte[] known = Base64.getDecoder().decode(parts.group(5));
        byte[] typed = hash(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                known.length);
        return MessageDigest.isEqual(known, typed);
    }

    /** Takes as long as {@link #is}. */
    static void pretend(String password) {
        boolean _ = is(password, NOBODYS);
    }

    private static byte[] hash(String password, byte[] salt, int kilobytes, int passes, int lanes, int length) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kilobytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        byte[] plain = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        AT_A_TIME.acquireUninterruptibly();
        try {
            argon.generateBytes(plain, hash);
        } finally {
            AT_A_TIME.release();
        }
        return hash;
    }
}
