package press.broadsheet.story;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One picture as it is used in one place of a story.
 *
 * @param picture the picture's number in the library: the SHA-256 of the original, 64 lower-case hex digits
 * @param alt what the picture shows, for those who do not see it; may be empty
 * @param caption what stands under it, may be empty
 * @param credit who made it, may be empty
 * @param decorative true when there is nothing to be said of what it shows; it has no alt then
 * @param focus what must not be cut off here, or null for what the library says
 */
public record PictureUse(
        String picture,
        String alt,
        String caption,
        String credit,
        boolean decorative,
        @Nullable FocalPoint focus) {

    public static final int LIMIT = 2_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{64}");

    public PictureUse {
        if (!NUMBER.matcher(picture).matches()) {
            throw new UnfitForPrint(
                    "picture", "a picture is named by 64 hex digits, not \"" + Wording.clean(picture) + "\"");
        }
        alt = optional("alt", alt);
        caption = optional("caption", caption);
        credit = optional("credit", credit);
        if (decorative && !alt.isEmpty()) {
            throw new UnfitForPrint("decorative", "a picture with an alt is not decorative");
        }
    }

    /** A picture cut as the library says; without an alt nobody has described it yet. */
    public PictureUse(String picture, String alt, String caption, String credit) {
        this(picture, alt, caption, credit, false, null);
    }

    /** False for what came from elsewhere without a word on what it shows, and is not marked as decorative. */
    public boolean described() {
        return decorative || !alt.isEmpty();
    }

    private static String optional(String field, String text) {
        String clean = Wording.clean(text);
        return clean.isEmpty() ? "" : Wording.fit(field, clean, LIMIT);
    }
}
