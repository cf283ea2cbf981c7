package press.broadsheet.edition;

import press.broadsheet.masthead.Title;
import press.broadsheet.story.SectionPath;
import press.broadsheet.story.StoryId;

/** The name of a list of stories, newest first. */
public record ListName(String value) {

    /** Everything a title printed. */
    public static ListName of(Title title) {
        return everything(title.prefix());
    }

    static ListName everything(String prefix) {
        return new ListName("title:" + prefix);
    }

    /** Everything in a section and in those below it. */
    public static ListName of(SectionPath section) {
        return new ListName("section:" + section);
    }

    /** Everything one person wrote, by the words of the name as an address has them. */
    public static ListName author(String words) {
        return new ListName("author:" + words);
    }

    /** Everything about one topic, person or place. */
    public static ListName topic(String words) {
        return new ListName("topic:" + words);
    }

    /** A point in a list; what comes after it is older. */
    public record Point(long first, StoryId id) {

        public static Point of(Card card) {
            return new Point(card.first().toEpochMilli(), card.id());
        }

        @Override
        public String toString() {
            return first + "-" + id;
        }
    }
}
