package press.broadsheet.story;

import java.util.regex.Pattern;

/**
 * One film of the paper's own as it is used in one place of a story.
 *
 * @param video the film's number in the library: the SHA-256 of its file, 64 lower-case hex digits
 * @param poster the picture that stands there until the film plays; it says what it shows, since it is never decoration
 * @param title what the film is called
 * @param caption what stands under it, may be empty
 * @param credit who made it, may be empty
 */
public record VideoUse(String video, PictureUse poster, String title, String caption, String credit) {

    public static final int TITLE_LIMIT = 300;

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{64}");

    public VideoUse {
        if (!isNumber(video)) {
            throw new UnfitForPrint("video", "a video is named by 64 hex digits, not \"" + Wording.clean(video) + "\"");
        }
        if (poster.alt().isEmpty()) {
            throw new UnfitForPrint(
                    "poster.alt", "say what the poster shows: it stands for the film and is no decoration");
        }
        title = Wording.fit("title", title, TITLE_LIMIT);
        caption = optional("caption", caption);
        credit = optional("credit", credit);
    }

    /** True for what can be the number of a film. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String optional(String field, String text) {
        String clean = Wording.clean(text);
        return clean.isEmpty() ? "" : Wording.fit(field, clean, PictureUse.LIMIT);
    }
}
