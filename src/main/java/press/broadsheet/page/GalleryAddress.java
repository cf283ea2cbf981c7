package press.broadsheet.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.story.StoryId;

/**
 * Where a story's gallery stands: {@code {story}/pictures} for all of it, {@code {story}/pictures/3} for one picture.
 *
 * @param story the address of the story as it was asked for, in whatever spelling
 * @param number of the picture, from 1; 0 for all of them
 */
record GalleryAddress(String story, StoryId id, int number) {

    private static final Pattern SHAPE = Pattern.compile("([^?]*-0*([1-9]\\d{0,17}))/pictures(?:/([1-9]\\d{0,3}))?");

    static Optional<GalleryAddress> parse(String path) {
        Matcher shape = SHAPE.matcher(path);
        if (!path.contains("/pictures") || !shape.matches()) {
            return Optional.empty();
        }
        int number = shape.group(3) == null ? 0 : Integer.parseInt(shape.group(3));
        return Optional.of(new GalleryAddress(shape.group(1), new StoryId(Long.parseLong(shape.group(2))), number));
    }

    static String overview(String story) {
        return story + "/pictures";
    }

    static String page(String story, int number) {
        return story + "/pictures/" + number;
    }

    /** The same of a story that stands elsewhere. */
    String of(String otherStory) {
        return number == 0 ? overview(otherStory) : page(otherStory, number);
    }
}
