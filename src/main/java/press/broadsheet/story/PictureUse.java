package press.broadsheet.story;

import java.util.regex.Pattern;

/**
 * One picture as it is used in one place of a story.
 *
 * @param picture the picture's number in the library: the SHA-256 of the original, 64 lower-case hex digits
 * @param alt what the picture shows, for those who do not see it; empty marks it as decorative
 * @param caption what stands under it, may be empty
 * @param credit who made it, may be empty
 */
public record PictureUse(String picture, String alt, String caption, String credit) {

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
    }

    private static String optional(String field, String text) {
        String clean = Wording.clean(text);
        return clean.isEmpty() ? "" : Wording.fit(field, clean, LIMIT);
    }
}
