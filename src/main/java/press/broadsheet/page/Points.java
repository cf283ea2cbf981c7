package press.broadsheet.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.ListName;
import press.broadsheet.story.StoryId;

/** Points of lists as they stand in addresses: the milliseconds of the time, a hyphen, the story's number. */
final class Points {

    private static final Pattern SHAPE = Pattern.compile("(-?\\d{1,15})-(\\d{1,18})");

    private Points() {}

    static Optional<ListName.Point> parse(@Nullable String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        if (!matcher.matches() || Long.parseLong(matcher.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new ListName.Point(
                Long.parseLong(matcher.group(1)), new StoryId(Long.parseLong(matcher.group(2)))));
    }
}
