package press.broadsheet.masthead;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.story.UnfitForPrint;
import press.broadsheet.story.Wording;

/**
 * One who makes the paper, as a title introduces them to its readers.
 *
 * @param prefix of the title
 * @param words the words of the byline as the address of the author page has them, such as {@code mara-lindqvist}
 * @param biography plain text, may be empty
 * @param portrait the picture's number in the library, or null
 * @param email where readers may write, or null
 * @param column the column that they write, or null
 */
public record Person(
        String prefix,
        String words,
        String name,
        String role,
        String biography,
        @Nullable String portrait,
        @Nullable String email,
        @Nullable Column column) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]++(?:\\.[\\w-]++)++");

    /** One who writes no column. */
    public Person(
            String prefix,
            String words,
            String name,
            String role,
            String biography,
            @Nullable String portrait,
            @Nullable String email) {
        this(prefix, words, name, role, biography, portrait, email, null);
    }

    public Person {
        if (words.length() > 160 || !WORDS.matcher(words).matches()) {
            throw new UnfitForPrint(
                    "name", "a person is named like mara-lindqvist in an address, not " + Wording.clean(words));
        }
        name = fit("name", name, 120);
        role = fit("role", role, 120);
        biography = Wording.clean(biography);
        if (biography.length() > 2_000) {
            throw new UnfitForPrint("biography", "a biography has at most 2,000 characters");
        }
        if (portrait != null && !PICTURE.matcher(portrait).matches()) {
            throw new UnfitForPrint("portrait", "a picture is named by 64 hex digits, not " + Wording.clean(portrait));
        }
        if (email != null && !(email.length() <= 200 && EMAIL.matcher(email).matches())) {
            throw new UnfitForPrint("email", "an e-mail address is written like desk@paper.example");
        }
    }

    private static String fit(String field, String text, int limit) {
        String clean = Wording.clean(text);
        if (clean.isEmpty() || clean.length() > limit) {
            throw new UnfitForPrint(field, "a person needs a %s of at most %d characters".formatted(field, limit));
        }
        return clean;
    }
}
