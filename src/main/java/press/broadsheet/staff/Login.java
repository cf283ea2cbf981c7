package press.broadsheet.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import press.broadsheet.story.UnfitForPrint;

/**
 * What somebody signs in with, and what the journal calls them: 2 to 60 letters, digits and {@code . _ - @ +}, in any script.
 * Capitals and ways to write a letter make no difference (NFKC, RFC 8265).
 */
public record Login(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._@+-]{2,60}");

    public Login {
        value = spelled(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new UnfitForPrint("login", "a login has 2 to 60 letters, digits and . _ - @ +");
        }
        if (Tokens.OF_THE_PAPER.contains(value)) {
            throw new UnfitForPrint("login", "the journal calls the paper itself %s".formatted(value));
        }
    }

    /** A text in the one way to write it that logins have. */
    static String spelled(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
