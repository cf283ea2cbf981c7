package press.broadsheet.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.masthead.Title;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** The name of a list of stories, newest first. */
public record ListName(String value) {

    private static final String TITLE = "title:";

    /** Everything a title printed. */
    public static ListName of(Title title) {
        return everything(title.prefix());
    }

    static ListName everything(String prefix) {
        return new ListName(TITLE + prefix);
    }

    boolean ofTitle() {
        return value.startsWith(TITLE);
    }

    /** The list of everything of each title. */
    public static List<ListName> titles(Reading reading) {
        return reading.masthead().titles().stream().map(ListName::of).toList();
    }

    /** The lists that have a front: of titles, and of their sections with those below them. */
    public static List<ListName> fronts(Reading reading) {
        Stream<ListName> sections = reading.masthead().titles().stream()
                .flatMap(title -> title.sections().stream())
                .flatMap(section -> Stream.concat(Stream.of(section), section.children().stream()))
                .map(section -> of(section.path()));
        return Stream.concat(titles(reading).stream(), sections).toList();
    }

    /** Everything in a section and in those below it. */
    public static ListName of(SectionPath section) {
        return new ListName("section:" + section);
    }

    /** Everything with a film of the paper's own in it. */
    public static ListName films() {
        return new ListName("films");
    }

    /** Everything one person wrote, by the words of the name as an address has them. */
    public static ListName author(String words) {
        return new ListName("author:" + words);
    }

    /** Everything about one topic, person or place. */
    public static ListName topic(String words) {
        return new ListName("topic:" + words);
    }

    /** Every instalment of a series, by the prefix of its title and its name. */
    public static ListName series(String prefix, String name) {
        return new ListName("series:" + prefix + "/" + name);
    }

    /** A point in a list; what comes after it is older. */
    public record Point(long first, StoryId id) {

        private static final Pattern SHAPE = Pattern.compile("(-?\\d{1,15})-(\\d{1,18})");

        /** Reads a point as it stands in addresses: the milliseconds of the time, a hyphen, the story's number. */
        public static Optional<Point> parse(@Nullable String text) {
            Matcher matcher = SHAPE.matcher(text == null ? "" : text);
            if (!matcher.matches() || Long.parseLong(matcher.group(2)) == 0) {
                return Optional.empty();
            }
            StoryId id = new StoryId(Long.parseLong(matcher.group(2)));
            return Optional.of(new Point(Long.parseLong(matcher.group(1)), id));
        }

        public static Point of(Card card) {
            return new Point(card.first().toEpochMilli(), card.id());
        }

        @Override
        public String toString() {
            return first + "-" + id;
        }
    }
}
