package press.broadsheet.staff;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.broadsheet.story.UnfitForPrint;

/**
 * Which passwords are taken: 12 to 200 characters of any kind, that are not among those which were found in breaches, no
 * dictionary words, names or rows of keys beside one another, and not made of the login or the name. No rule asks for digits
 * or capitals (NIST SP 800-63B, 3.1.1.2). Safe for use by many threads.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Longer ones are looked at so far: the time it takes grows with the square of the length. */
    private static final int LOOKED_AT = 64;

    /** "Safely unguessable": more than 10^8 guesses by a library that knows the 30,000 commonest passwords and many words. */
    private static final int SCORE = 3;

    private static final Zxcvbn LIBRARY = new Zxcvbn();

    private PasswordRules() {}

    /** @throws UnfitForPrint naming {@code password}, and why */
    static void check(String password, Login login, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw unfit("a password has %d to %d characters, this one has %d".formatted(SHORTEST, LONGEST, length));
        }
        String beginning = password.substring(0, password.offsetByCodePoints(0, Math.min(length, LOOKED_AT)));
        Strength strength = LIBRARY.measure(beginning, known(login.value(), name));
        if (strength.getScore() < SCORE) {
            throw unfit(
                    "this password is easily guessed: it is among those that were found in breaches, or is made of common"
                            + " words, names or rows of keys");
        }
    }

    /** What anybody knows of whoever sets it: login and name, whole, in one word and part by part. */
    private static List<String> known(String login, String name) {
        List<String> known = new ArrayList<>(List.of("broadsheet"));
        for (String text : List.of(login, name.toLowerCase(Locale.ROOT))) {
            String[] parts = text.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1);
            known.add(text);
            known.add(String.join("", parts));
            known.addAll(List.of(parts));
        }
        known.removeIf(String::isEmpty);
        return known;
    }

    private static UnfitForPrint unfit(String why) {
        return new UnfitForPrint("password", why);
    }
}
