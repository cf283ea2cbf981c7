package press.broadsheet.page;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.broadsheet.edition.Gone;
import press.broadsheet.edition.Print;
import press.broadsheet.edition.Reading;
import press.broadsheet.masthead.Masthead;
import press.broadsheet.pressroom.Cast;
import press.broadsheet.story.StoryId;

/** A story's address with something behind it that asks for the story in another form. */
final class StoryAddress {

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("/[^?]*-0*([1-9]\\d{0,17})");

    private StoryAddress() {}

    /**
     * The story in another form, or null when there is none. Another spelling of the address leads to the right one; a
     * killed story leads to its notice, for those who know its address.
     *
     * @param path the story's address as it was asked for
     * @param ending what stands behind it
     */
    static @Nullable Cast look(String path, Reading reading, BiFunction<Desktop, Print, Cast> form, String ending) {
        Matcher number = ENDS_IN_NUMBER.matcher(path);
        if (!number.matches()) {
            return null;
        }
        StoryId id = new StoryId(Long.parseLong(number.group(1)));
        Print print = reading.story(id).orElse(null);
        if (print == null) {
            return reading.gone(id)
                    .map(Gone::path)
                    .filter(path::equals)
                    .map(Cast.Moved::new)
                    .orElse(null);
        }
        if (!print.card().path().equals(path)) {
            return new Cast.Moved(print.card().path() + ending);
        }
        Masthead masthead = reading.masthead();
        return form.apply(
                new Desktop(
                        reading,
                        masthead,
                        masthead.titleOf(print.card().placed().home())),
                print);
    }
}
